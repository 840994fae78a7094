package no.systembruker.request;

import static no.systembruker.Town.BAKERI_NORD;
import static no.systembruker.Town.LOENNSVERK;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import no.systembruker.TestClock;
import no.systembruker.Town;
import no.systembruker.register.SystemId;
import no.systembruker.request.TokenExplanation.AnothersSystem;
import no.systembruker.request.TokenExplanation.ClientNotOfSystem;
import no.systembruker.request.TokenExplanation.Ended;
import no.systembruker.request.TokenExplanation.NothingAsked;
import no.systembruker.request.TokenExplanation.NothingInTheWay;
import no.systembruker.request.TokenExplanation.OtherReferences;
import no.systembruker.request.TokenExplanation.Rejected;
import no.systembruker.request.TokenExplanation.Waiting;
import no.systembruker.systemuser.Ending;
import no.systembruker.systemuser.ExternalRef;
import no.systembruker.systemuser.SystemUserDeletion;
import no.systembruker.systemuser.SystemUserKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/** Which of several causes is told. What each of them is told with is seen in the API's tests. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES, extraIncludes = "history")
@Import({Town.class, TestClock.class})
abstract class TokenExplanationModuleTests {

    @Autowired
    private Town town;

    @Autowired
    private TestClock clock;

    @Autowired
    private RequestIntake intake;

    @Autowired
    private RequestDecisions decisions;

    @Autowired
    private SystemUserDeletion deletion;

    @Autowired
    private TokenExplanations explanations;

    @Autowired
    private JdbcTemplate sql;

    private SystemId system = new SystemId(Town.LOENNSFLYT);

    @BeforeEach
    void registerASystem() {
        clock.reset();
        town.build();
        system = new SystemId(LOENNSVERK + "_" + UUID.randomUUID());
        town.registerSystem(system.value(), List.of(Town.A_MELDING), List.of());
    }

    @Test
    void anotherVendorIsToldNothing() {
        assertThat(explanations.explain(BAKERI_NORD, key(""), Optional.empty())).isEqualTo(new AnothersSystem());
    }

    @Test
    void theClientComesBeforeTheCustomersAnswer() {
        submit("");

        assertThat(explanations.explain(LOENNSVERK, key(""), Optional.of("loennsverk-client")))
                .isEqualTo(new ClientNotOfSystem(List.of(system + "-client")));
    }

    @Test
    void aSystemWithoutClientsIsToldAlsoWhenNoClientIsNamed() {
        sql.update("delete from system_client where client_id = ?", system + "-client");

        assertThat(explain("")).isEqualTo(new ClientNotOfSystem(List.of()));
    }

    @Test
    void aSystemUserIsEnough() {
        var request = approved("");

        assertThat(explain("")).isEqualTo(new NothingInTheWay(request.futureSystemUser(), false));
    }

    @Test
    void whatWaitsComesBeforeWhatWasDeleted() {
        deletion.handBack(approved("").futureSystemUser(), LOENNSVERK);
        var anew = submit("");

        assertThat(explain("")).isEqualTo(new Waiting(anew));
    }

    @Test
    void ofSeveralDeletionsTheLastIsTold() {
        var kari = town.signedIn(Town.KARI);
        deletion.delete(approved("").futureSystemUser(), kari);
        clock.advance(Duration.ofHours(1));
        deletion.handBack(approved("").futureSystemUser(), LOENNSVERK);

        assertThat(explain("")).isEqualTo(new Ended(new Ending(clock.instant(), true)));
    }

    @Test
    void theReferenceThatWasNamedComesBeforeOthers() {
        approved("kunde-1");
        var rejected = submit("");
        decisions.reject(rejected.id(), town.signedIn(Town.KARI), Optional.empty());

        assertThat(explain("")).isEqualTo(new Rejected(rejected.id(), clock.instant(), null));
    }

    @Test
    void anotherReferenceThatRanOutOrWasDeletedIsNone() {
        submit("kunde-1");
        deletion.handBack(approved("kunde-2").futureSystemUser(), LOENNSVERK);
        clock.advance(Duration.ofDays(180));

        assertThat(explain("")).isEqualTo(new NothingAsked());
    }

    @Test
    void aListOfReferencesHasAnEnd() {
        IntStream.range(0, 21).forEach(number -> {
            approved("given-" + number);
            submit("waiting-" + number);
        });

        assertThat(explain("")).isInstanceOfSatisfying(OtherReferences.class, references -> {
            assertThat(references.given()).hasSize(20);
            assertThat(references.waiting()).hasSize(20);
        });
    }

    private TokenExplanation explain(String reference) {
        return explanations.explain(LOENNSVERK, key(reference), Optional.empty());
    }

    private SystemUserKey key(String reference) {
        return new SystemUserKey(
                system, BAKERI_NORD, ExternalRef.parse(reference, BAKERI_NORD).orElseThrow());
    }

    private SystemUserRequest approved(String reference) {
        var request = submit(reference);
        decisions.approve(request.id(), town.signedIn(Town.KARI));
        return request;
    }

    private SystemUserRequest submit(String reference) {
        var submission = intake.submit(new NewStandardRequest(
                LOENNSVERK,
                system.value(),
                BAKERI_NORD.value(),
                reference,
                null,
                List.of(Town.rightTo(Town.A_MELDING)),
                List.of(),
                null));
        return ((Submission.Created) submission).request();
    }
}
