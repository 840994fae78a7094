package no.systembruker.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import no.systembruker.TestClock;
import no.systembruker.Town;
import no.systembruker.overview.SystemReach.Reach;
import no.systembruker.register.Access;
import no.systembruker.register.Right;
import no.systembruker.register.SystemId;
import no.systembruker.systemuser.SystemUserDeletion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

@ApplicationModuleTest(
        mode = BootstrapMode.ALL_DEPENDENCIES,
        extraIncludes = {"party", "catalogue", "register", "systemuser", "delegation", "job", "request", "changerequest"
        })
@Import({Town.class, TestClock.class, Customer.class})
abstract class SystemReachModuleTests {

    private static final Access PENSION = new Access(List.of(), List.of("pensjon"));

    @Autowired
    private Customer customer;

    @Autowired
    private Town town;

    @Autowired
    private TestClock clock;

    @Autowired
    private SystemReach reach;

    @Autowired
    private SystemUserDeletion deletion;

    private SystemId system = new SystemId(Town.LOENNSFLYT);

    @BeforeEach
    void meet() {
        clock.reset();
        customer.arrive();
        system = customer.system(Town.LOENNSVERK, "Lønn");
    }

    @Test
    void aSystemThatNobodyKnowsReachesNobody() {
        assertThat(reach.of(system, Access.NONE)).isEqualTo(new Reach(0, 0, 0));
        assertThat(reach.of(system, Access.NONE).isNone()).isTrue();
    }

    @Test
    void accessesAreCountedAndThoseThatHaveSomeOfWhatIsAskedAbout() {
        customer.gives(system, "Med lønn");
        customer.givesForClients(system);
        customer.gives(customer.system(Town.LOENNSVERK, "Et annet"), "Ikke dette");

        assertThat(reach.of(system, Access.NONE)).isEqualTo(new Reach(2, 0, 0));
        assertThat(reach.of(system, PENSION)).isEqualTo(new Reach(2, 1, 0));
        assertThat(reach.of(system, new Access(List.of(Right.to(Town.A_MELDING)), List.of("pensjon"))))
                .isEqualTo(new Reach(2, 2, 0));
    }

    @Test
    void whatHasEndedOrRunOutIsNotCounted() {
        var given = customer.gives(system, "Lønn");
        customer.isAsked(system, "Lønn 2");
        customer.isAskedToChange(given);
        assertThat(reach.of(system, Access.NONE)).isEqualTo(new Reach(1, 0, 2));

        deletion.delete(given.id(), town.signedIn(Customer.TIRIL));
        assertThat(reach.of(system, Access.NONE)).isEqualTo(new Reach(0, 0, 1));
        clock.advance(Duration.ofDays(181));
        assertThat(reach.of(system, Access.NONE)).isEqualTo(new Reach(0, 0, 0));
    }
}
