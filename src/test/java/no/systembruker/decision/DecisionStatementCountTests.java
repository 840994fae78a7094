package no.systembruker.decision;

import static no.systembruker.Town.BAKERI_NORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import no.systembruker.OnPostgres;
import no.systembruker.Statements;
import no.systembruker.TestClock;
import no.systembruker.Town;
import no.systembruker.register.Access;
import no.systembruker.register.Right;
import no.systembruker.register.SystemId;
import no.systembruker.systemuser.ExternalRef;
import no.systembruker.systemuser.SystemUserCreation;
import no.systembruker.systemuser.SystemUserId;
import no.systembruker.systemuser.SystemUserKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.transaction.support.TransactionOperations;

/** A decision takes as many statements for much access as for little. */
@OnPostgres
@ApplicationModuleTest(
        mode = BootstrapMode.ALL_DEPENDENCIES,
        extraIncludes = {"party", "register"})
@Import({Town.class, TestClock.class, Statements.class})
class DecisionStatementCountTests {

    private static final int TO_DECIDE = 1;

    /** What has been given does not stand with the system user when it is long. */
    private static final int TO_LOOK_UP = 1;

    @Autowired
    private Town town;

    @Autowired
    private SystemUserCreation creation;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Statements statements;

    @Autowired
    private TransactionOperations transaction;

    @BeforeEach
    void buildTheTown() {
        town.build();
        town.registerResource("pensjonsmelding", "pensjon");
    }

    @Test
    void theStatementsDoNotFollowTheAmountOfAccess() {
        deciding(systemUserWith(rights(1))); // which packages a resource is in, is read for some seconds
        assertThat(deciding(systemUserWith(rights(1)))).hasSize(TO_DECIDE);
        assertThat(deciding(systemUserWith(rights(20)))).hasSize(TO_DECIDE);
        assertThat(deciding(systemUserWith(rights(60)))).hasSize(TO_DECIDE + TO_LOOK_UP);
        assertThat(deciding(systemUserWith(rights(300)))).hasSize(TO_DECIDE + TO_LOOK_UP);
    }

    private List<Statements.Sent> deciding(SystemUserId systemUser) {
        return statements.during(() -> assertThat(decisions.decide(systemUser, "pensjonsmelding", BAKERI_NORD))
                .isEqualTo(Decision.PERMIT));
    }

    private SystemUserId systemUserWith(List<Right> rights) {
        var id = new SystemUserId(UUID.randomUUID());
        var key = new SystemUserKey(new SystemId(Town.LOENNSFLYT), BAKERI_NORD, new ExternalRef(id.toString()));
        var kari = town.signedIn(Town.KARI).person();
        var access = new Access(rights, List.of("pensjon"));
        transaction.executeWithoutResult(status -> creation.createStandard(id, key, "Lønnsflyt", access, kari));
        return id;
    }

    private static List<Right> rights(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> Right.to("tjeneste-" + number))
                .toList();
    }
}
