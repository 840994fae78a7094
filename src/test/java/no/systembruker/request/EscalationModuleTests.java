package no.systembruker.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import no.systembruker.TestClock;
import no.systembruker.Town;
import no.systembruker.history.Act;
import no.systembruker.history.History;
import no.systembruker.history.HistoryEntry;
import no.systembruker.party.Actor;
import no.systembruker.party.PersonNumber;
import no.systembruker.party.Role;
import no.systembruker.party.SecurityLevel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/** Who cannot answer sends the request on to those who can; only in the request's own party, and only while it is open. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES, extraIncludes = "history")
@Import({Town.class, TestClock.class, Saboteur.class})
abstract class EscalationModuleTests {

    private static final Optional<EscalationMessage> SILENCE = Optional.empty();
    private static final String MESSAGE = "Dette er lønnssystemet vårt.\nKan du se på det?";

    @Autowired
    private Town town;

    @Autowired
    private TestClock clock;

    @Autowired
    private RequestIntake intake;

    @Autowired
    private RequestDecisions decisions;

    @Autowired
    private Requests requests;

    @Autowired
    private History history;

    @Autowired
    private Saboteur saboteur;

    @BeforeEach
    void buildTheTown() {
        saboteur.rest();
        town.build();
    }

    @Test
    void whoSentItOnWhenAndWithWhatWordsIsKeptAndToldToHistory() {
        var request = submitted();

        var escalation = decisions.escalate(request.id(), ola(), EscalationMessage.of(" " + MESSAGE + " "));

        var escalated = new Escalated(clock.instant(), ola().person(), MESSAGE);
        assertThat(escalation)
                .isInstanceOfSatisfying(
                        Escalation.OnItsWay.class,
                        sent -> assertThat(sent.request().escalated()).isEqualTo(escalated));
        assertThat(requests.find(request.id()).map(SystemUserRequest::escalated))
                .contains(escalated);
        assertThat(history.of(request.id().value()).getLast()).satisfies(entry -> {
            assertThat(entry.act()).isEqualTo(Act.REQUEST_ESCALATED);
            assertThat(entry.person()).isEqualTo(ola().person());
            assertThat(entry.party()).isEqualTo(Town.BAKERI_NORD);
            assertThat(entry.at()).isEqualTo(clock.instant());
        });
    }

    @Test
    void aRequestForClientsIsSentOnToo() {
        var request = submitted(new NewAgentRequest(
                Town.LOENNSVERK,
                Town.LOENNSFLYT,
                Town.BAKERI_NORD.value(),
                UUID.randomUUID().toString(),
                null,
                List.of(Town.SALARY),
                null));

        decisions.escalate(request.id(), ola(), SILENCE);

        assertThat(requests.find(request.id()).map(SystemUserRequest::escalated))
                .hasValueSatisfying(escalated -> assertThat(escalated.message()).isNull());
    }

    @Test
    void theFirstToSendItOnStaysTheOneWhoDid() {
        var request = submitted();
        decisions.escalate(request.id(), ola(), EscalationMessage.of("Først"));
        var first = requests.find(request.id()).map(SystemUserRequest::escalated);
        clock.advance(Duration.ofHours(1));

        assertThat(decisions.escalate(request.id(), liv(), EscalationMessage.of("Sist")))
                .isInstanceOf(Escalation.OnItsWay.class);

        assertThat(requests.find(request.id()).map(SystemUserRequest::escalated))
                .isEqualTo(first);
        assertThat(acts(request)).containsOnlyOnce(Act.REQUEST_ESCALATED);
    }

    @Test
    void manyWhoSendItOnAtOnceSendItOnOnce() throws Exception {
        var request = submitted();

        var escalations = AtOnce.all(
                Collections.nCopies(8, () -> decisions.escalate(request.id(), ola(), EscalationMessage.of(MESSAGE))));

        assertThat(escalations).allMatch(Escalation.OnItsWay.class::isInstance);
        assertThat(acts(request)).containsOnlyOnce(Act.REQUEST_ESCALATED);
    }

    @Test
    void sendingOnAndApprovingAtOnceLeaveItApproved() throws Exception {
        for (var round = 0; round < 5; round++) {
            var request = submitted();
            var acts = new ArrayList<Callable<Object>>();
            acts.add(() -> decisions.escalate(request.id(), ola(), SILENCE));
            acts.add(() -> decisions.approve(request.id(), kari()));

            var outcomes = AtOnce.all(acts);

            assertThat(outcomes.getLast()).isInstanceOf(Answer.Given.class);
            assertThat(requests.find(request.id()).map(SystemUserRequest::status))
                    .contains(RequestStatus.ACCEPTED);
            assertThat(acts(request))
                    .as("nothing is sent on once it is answered")
                    .endsWith(Act.SYSTEM_USER_CREATED, Act.REQUEST_APPROVED);
            assertThat(acts(request).contains(Act.REQUEST_ESCALATED))
                    .isEqualTo(outcomes.getFirst() instanceof Escalation.OnItsWay);
        }
    }

    @Test
    void whatIsSentOnIsAnsweredAsOtherRequestsAreAndKeepsWhoSentIt() {
        var request = submitted();
        decisions.escalate(request.id(), ola(), SILENCE);

        assertThat(decisions.approve(request.id(), kari())).isInstanceOf(Answer.Given.class);

        assertThat(requests.find(request.id())).hasValueSatisfying(answered -> {
            assertThat(answered.status()).isEqualTo(RequestStatus.ACCEPTED);
            assertThat(answered.escalated()).isNotNull();
        });
    }

    @Test
    void whoCanAnswerHasNobodyToSendItTo() {
        var request = submitted();

        assertThat(refusal(request, kari())).isInstanceOf(Standing.Answerable.class);
        assertThat(refusal(request, town.signedIn(Town.KARI, SecurityLevel.LOW)))
                .isInstanceOf(Standing.LevelTooLow.class);
        assertNotSentOn(request);
    }

    @Test
    void anAccessManagerSendsOnWhatOnlyOthersCanGive() {
        var request = submitted();

        assertThat(decisions.escalate(request.id(), liv(), SILENCE)).isInstanceOf(Escalation.OnItsWay.class);
    }

    @Test
    void whatNobodyCanGiveIsNotSentOn() {
        var system = Town.LOENNSVERK + "_" + UUID.randomUUID();
        town.registerResource("ingens-tjeneste", "regnskapsforer-lonn");
        town.registerSystem(system, List.of("ingens-tjeneste"), List.of());
        var request = submitted(new NewStandardRequest(
                Town.LOENNSVERK,
                system,
                Town.BAKERI_NORD.value(),
                null,
                null,
                List.of(Town.rightTo("ingens-tjeneste")),
                List.of(),
                null));

        assertThat(refusal(request, kari())).isInstanceOf(Standing.LacksAccess.class);
        assertNotSentOn(request);
    }

    @Test
    void aStrangerSendsNothingOn() {
        var request = submitted();

        assertThat(decisions.escalate(request.id(), town.signedIn(Town.STRANGER), SILENCE))
                .isEqualTo(new Escalation.Unknown());
        assertThat(decisions.escalate(new RequestId(UUID.randomUUID()), ola(), SILENCE))
                .isEqualTo(new Escalation.Unknown());
        assertNotSentOn(request);
    }

    /** Per works for the accountant, and has nothing to do with the bakery. */
    @Test
    void aRelationToAnotherPartyIsNoneToTheRequests() {
        var request = submitted();
        var fjordregnskap = town.found(Town.FJORDREGNSKAP, "Fjordregnskap AS", "AS");
        town.give(Town.STRANGER, Role.ANSATT, fjordregnskap);
        try {
            assertThat(decisions.escalate(request.id(), town.signedIn(Town.STRANGER), SILENCE))
                    .isEqualTo(new Escalation.Unknown());
            assertNotSentOn(request);
        } finally {
            town.takeFrom(Town.STRANGER, Role.ANSATT, fjordregnskap);
        }
    }

    @Test
    void whatIsAnsweredIsNotSentOn() {
        var approved = submitted();
        decisions.approve(approved.id(), kari());
        var rejected = submitted();
        decisions.reject(rejected.id(), kari(), Optional.empty());

        assertThat(refusal(approved, ola())).isInstanceOf(Standing.AlreadyAnswered.class);
        assertThat(refusal(rejected, ola())).isInstanceOf(Standing.AlreadyAnswered.class);
        assertNotSentOn(rejected);
    }

    @Test
    void whatRanOutOrWasTakenBackIsNotSentOn() {
        var withdrawn = submitted();
        intake.withdraw(withdrawn.id(), Town.LOENNSVERK);
        var ranOut = submitted();
        clock.advance(Duration.ofDays(180));

        assertThat(refusal(withdrawn, ola())).isInstanceOf(Standing.Withdrawn.class);
        assertThat(refusal(ranOut, ola())).isInstanceOf(Standing.TimedOut.class);
        assertNotSentOn(ranOut);
    }

    @Test
    void whatIsNotToldToHistoryIsNotSentOn() {
        var request = submitted();
        saboteur.strike();

        assertThatIllegalStateException().isThrownBy(() -> decisions.escalate(request.id(), ola(), SILENCE));

        assertNotSentOn(request);
    }

    @Test
    void whatIsSentOnWaitsBeforeWhatRunsOutSooner() {
        var sooner = submitted();
        clock.advance(Duration.ofDays(1));
        var later = submitted();
        decisions.escalate(later.id(), ola(), SILENCE);

        assertThat(requests.waitingFor(Town.BAKERI_NORD, 1000))
                .extracting(SystemUserRequest::id)
                .containsSubsequence(later.id(), sooner.id());
    }

    private void assertNotSentOn(SystemUserRequest request) {
        assertThat(requests.find(request.id()))
                .hasValueSatisfying(found -> assertThat(found.escalated()).isNull());
        assertThat(acts(request)).doesNotContain(Act.REQUEST_ESCALATED);
    }

    private Standing refusal(SystemUserRequest request, Actor actor) {
        return switch (decisions.escalate(request.id(), actor, EscalationMessage.of(MESSAGE))) {
            case Escalation.Refused refused -> refused.dossier().standing();
            case Escalation.OnItsWay sent -> throw new AssertionError("sent on");
            case Escalation.Unknown unknown -> throw new AssertionError("unknown");
        };
    }

    private List<Act> acts(SystemUserRequest request) {
        return history.of(request.id().value()).stream().map(HistoryEntry::act).toList();
    }

    private SystemUserRequest submitted() {
        return submitted(new NewStandardRequest(
                Town.LOENNSVERK,
                Town.LOENNSFLYT,
                Town.BAKERI_NORD.value(),
                UUID.randomUUID().toString(),
                null,
                List.of(Town.rightTo(Town.A_MELDING)),
                List.of(Town.SALARY),
                null));
    }

    private SystemUserRequest submitted(NewRequest question) {
        return switch (intake.submit(question)) {
            case Submission.Created created -> created.request();
            case Submission.Repeated repeated -> throw new AssertionError("repeated");
            case Submission.Refused refused -> throw new AssertionError(refused.refusal());
        };
    }

    private Actor kari() {
        return signedIn(Town.KARI);
    }

    private Actor ola() {
        return signedIn(Town.OLA);
    }

    /** Manages access, and has nothing of her own to give. */
    private Actor liv() {
        return signedIn(Town.LIV);
    }

    private Actor signedIn(PersonNumber number) {
        return town.signedIn(number);
    }
}
