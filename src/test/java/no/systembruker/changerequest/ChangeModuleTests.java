package no.systembruker.changerequest;

import static no.systembruker.changerequest.ChangeWorld.A_MELDING;
import static no.systembruker.changerequest.ChangeWorld.KRAV;
import static no.systembruker.changerequest.ChangeWorld.SKATTEKORT;
import static no.systembruker.changerequest.ChangeWorld.access;
import static no.systembruker.changerequest.ChangeWorld.newId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import no.systembruker.TestClock;
import no.systembruker.Town;
import no.systembruker.changerequest.ChangeWorld.Asking;
import no.systembruker.decision.Decision;
import no.systembruker.decision.Decisions;
import no.systembruker.history.AccessChange;
import no.systembruker.history.Act;
import no.systembruker.history.History;
import no.systembruker.history.HistoryEntry;
import no.systembruker.party.Actor;
import no.systembruker.party.SecurityLevel;
import no.systembruker.register.Access;
import no.systembruker.register.SystemRegister;
import no.systembruker.request.Decided;
import no.systembruker.request.Escalated;
import no.systembruker.request.EscalationMessage;
import no.systembruker.request.RejectionReason;
import no.systembruker.request.RequestStatus;
import no.systembruker.request.Standing;
import no.systembruker.systemuser.SystemUser;
import no.systembruker.systemuser.SystemUserDeletion;
import no.systembruker.systemuser.SystemUsers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

@ApplicationModuleTest(
        mode = BootstrapMode.ALL_DEPENDENCIES,
        extraIncludes = {"history", "decision"})
@Import({Town.class, TestClock.class, Saboteur.class, ChangeWorld.class})
abstract class ChangeModuleTests {

    private static final Duration LIFETIME = Duration.ofDays(180);

    @Autowired
    private ChangeWorld world;

    @Autowired
    private Town town;

    @Autowired
    private TestClock clock;

    @Autowired
    private ChangeIntake intake;

    @Autowired
    private ChangeDecisions decisions;

    @Autowired
    private ChangeRequests requests;

    @Autowired
    private SystemUsers systemUsers;

    @Autowired
    private SystemUserDeletion deletion;

    @Autowired
    private SystemRegister register;

    @Autowired
    private Decisions decisionPoint;

    @Autowired
    private History history;

    @Autowired
    private Saboteur saboteur;

    private SystemUser systemUser;

    @BeforeEach
    void giveTheSystemAccess() {
        clock.reset();
        saboteur.rest();
        systemUser = world.systemUser();
    }

    @Test
    void approvingAddsAndRemovesTogetherAndTheDecisionPointKnowsAtOnce() {
        var request = submitted(asking().adding(List.of(SKATTEKORT), "pensjon").removing(List.of(KRAV), "lonn"));

        var answer = decisions.approve(request.id(), kari());

        assertThat(answer).isInstanceOf(ChangeAnswer.Given.class);
        assertThat(accessNow()).isEqualTo(access(List.of(A_MELDING, SKATTEKORT), List.of("pensjon")));
        assertThat(decision(SKATTEKORT)).isEqualTo(Decision.PERMIT);
        assertThat(decision(KRAV)).isEqualTo(Decision.NOT_APPLICABLE);
        assertThat(requests.find(request.id())).hasValueSatisfying(stored -> {
            assertThat(stored.status()).isEqualTo(RequestStatus.ACCEPTED);
            assertThat(stored.decided()).isEqualTo(new Decided(clock.instant(), kari().person(), null));
            assertThat(stored.before()).isEqualTo(systemUser.access());
        });
    }

    @Test
    void historyTellsWhatWasChanged() {
        var request = submitted(asking().adding(List.of(SKATTEKORT)).removing(List.of(), "lonn"));

        decisions.approve(request.id(), kari());

        var told = history.of(systemUser.id().value());
        assertThat(told)
                .extracting(HistoryEntry::act)
                .containsExactly(
                        Act.SYSTEM_USER_CREATED, Act.CHANGE_RECEIVED, Act.SYSTEM_USER_CHANGED, Act.CHANGE_APPROVED);
        assertThat(told.get(2)).satisfies(changed -> {
            assertThat(changed.person()).isEqualTo(kari().person());
            assertThat(changed.change())
                    .isEqualTo(new AccessChange(
                            access(List.of(SKATTEKORT), List.of()), access(List.of(), List.of("lonn"))));
        });
    }

    @Test
    void rejectingTellsTheVendorAndHistoryAndChangesNothing() {
        var request = submitted(asking().adding(List.of(SKATTEKORT)));

        decisions.reject(request.id(), kari(), RejectionReason.of(" Vi sender skattekort selv. "));

        assertThat(requests.find(request.id())).hasValueSatisfying(stored -> {
            assertThat(stored.status()).isEqualTo(RequestStatus.REJECTED);
            assertThat(stored.decided())
                    .isEqualTo(new Decided(clock.instant(), kari().person(), "Vi sender skattekort selv."));
        });
        assertThat(accessNow()).isEqualTo(systemUser.access());
        assertThat(acts()).containsExactly(Act.SYSTEM_USER_CREATED, Act.CHANGE_RECEIVED, Act.CHANGE_REJECTED);
    }

    @Test
    void whenSomethingFailsAtTheEndNothingHasHappened() {
        var request = submitted(asking().adding(List.of(SKATTEKORT)).removing(List.of(KRAV)));
        saboteur.strike();

        assertThatIllegalStateException().isThrownBy(() -> decisions.approve(request.id(), kari()));

        assertThat(requests.find(request.id())).contains(request);
        assertThat(accessNow()).isEqualTo(systemUser.access());
        assertThat(acts()).containsExactly(Act.SYSTEM_USER_CREATED, Act.CHANGE_RECEIVED);
    }

    @Test
    void aChangeThatIsNotToldToHistoryIsNotStored() {
        saboteur.strike();
        var id = newId();

        assertThatIllegalStateException()
                .isThrownBy(() ->
                        intake.submit(id, asking().adding(List.of(SKATTEKORT)).asked()));

        assertThat(requests.find(id)).isEmpty();
    }

    @Test
    void manyAnswersAtOnceComeToOne() throws Exception {
        var request = submitted(asking().adding(List.of(SKATTEKORT)));

        var answers = atOnce(() -> decisions.approve(request.id(), kari()), 8);

        assertThat(answers).filteredOn(ChangeAnswer.Given.class::isInstance).hasSize(1);
        assertThat(answers).filteredOn(ChangeAnswer.Refused.class::isInstance).hasSize(7);
        assertThat(acts()).containsOnlyOnce(Act.SYSTEM_USER_CHANGED);
    }

    @Test
    void twoChangesApprovedAtOnceBothComeAbout() throws Exception {
        var add = submitted(asking().adding(List.of(SKATTEKORT)));
        var remove = submitted(asking().removing(List.of(KRAV)));
        var open = new ArrayList<>(List.of(add, remove));

        var answers = atOnce(
                () -> {
                    ChangeRequest mine;
                    synchronized (open) {
                        mine = open.removeLast();
                    }
                    return decisions.approve(mine.id(), kari());
                },
                2);

        assertThat(answers).allSatisfy(answer -> assertThat(answer).isInstanceOf(ChangeAnswer.Given.class));
        assertThat(accessNow()).isEqualTo(access(List.of(A_MELDING, SKATTEKORT), List.of("lonn")));
    }

    @Test
    void theSecondOfTwoChangesIsHeldAgainstWhatTheFirstHasLeft() {
        var first = submitted(asking().adding(List.of(SKATTEKORT)).removing(List.of(KRAV)));
        var second = submitted(asking().adding(List.of(SKATTEKORT, KRAV)));
        decisions.approve(first.id(), kari());

        var effect = decisions.find(second.id(), kari()).orElseThrow().effect();
        decisions.approve(second.id(), kari());

        assertThat(effect.gained()).isEqualTo(access(List.of(KRAV), List.of()));
        assertThat(effect.alreadyHeld()).isEqualTo(access(List.of(SKATTEKORT), List.of()));
        assertThat(accessNow()).isEqualTo(access(List.of(A_MELDING, SKATTEKORT, KRAV), List.of("lonn")));
    }

    @Test
    void aChangeThatHasComeAboutOtherwiseIsStillApproved() {
        var first = submitted(asking().adding(List.of(SKATTEKORT)));
        var second = submitted(asking().adding(List.of(SKATTEKORT)));
        decisions.approve(first.id(), kari());

        // Liv could not give it, and need not: nothing is given.
        assertThat(decisions.approve(second.id(), town.signedIn(Town.LIV))).isInstanceOf(ChangeAnswer.Given.class);
        assertThat(acts())
                .containsOnlyOnce(Act.SYSTEM_USER_CHANGED)
                .containsSubsequence(Act.CHANGE_APPROVED, Act.CHANGE_APPROVED);
    }

    @Test
    void aChangeMayLeaveTheSystemUserWithNothing() {
        var request = submitted(asking().removing(List.of(A_MELDING, KRAV), "lonn"));

        assertThat(decisions.approve(request.id(), kari())).isInstanceOf(ChangeAnswer.Given.class);

        assertThat(accessNow()).isEqualTo(Access.NONE);
        assertThat(decision(A_MELDING)).isEqualTo(Decision.NOT_APPLICABLE);
    }

    @Test
    void whatIsOnlyTakenAwayNeedNotBeThePersonsToGive() {
        var removal = submitted(asking().removing(List.of(), "lonn"));
        var addition = submitted(asking().adding(List.of(), "pensjon"));
        var liv = town.signedIn(Town.LIV);

        assertThat(standing(decisions.approve(addition.id(), liv)))
                .isInstanceOfSatisfying(
                        Standing.LacksAccess.class,
                        lacks -> assertThat(lacks.report().packages())
                                .extracting(check -> check.accessPackage().slug())
                                .containsExactly("pensjon"));
        assertThat(decisions.approve(removal.id(), liv)).isInstanceOf(ChangeAnswer.Given.class);
        assertThat(accessNow().packages()).isEmpty();
    }

    @Test
    void anEmployeeMayNotDecideAndAStrangerSeesNothing() {
        var request = submitted(asking().adding(List.of(SKATTEKORT)));

        assertThat(standing(decisions.approve(request.id(), town.signedIn(Town.OLA))))
                .isInstanceOf(Standing.NotPermitted.class);
        assertThat(decisions.find(request.id(), town.signedIn(Town.STRANGER))).isEmpty();
        assertThat(decisions.approve(request.id(), town.signedIn(Town.STRANGER)))
                .isInstanceOf(ChangeAnswer.Unknown.class);
        assertThat(accessNow()).isEqualTo(systemUser.access());
    }

    @Test
    void anEmployeeSendsItOnOnceAndHistoryTells() throws Exception {
        var request = submitted(asking().adding(List.of(SKATTEKORT)));

        var escalations = atOnce(() -> decisions.escalate(request.id(), ola(), EscalationMessage.of("Se på denne")), 8);

        assertThat(escalations).allMatch(ChangeEscalation.OnItsWay.class::isInstance);
        assertThat(requests.find(request.id()).map(ChangeRequest::escalated))
                .contains(new Escalated(clock.instant(), ola().person(), "Se på denne"));
        assertThat(acts()).containsExactly(Act.SYSTEM_USER_CREATED, Act.CHANGE_RECEIVED, Act.CHANGE_ESCALATED);
        assertThat(decisions.approve(request.id(), kari())).isInstanceOf(ChangeAnswer.Given.class);
    }

    @Test
    void whatIsSentOnWaitsBeforeWhatRunsOutSooner() {
        var sooner = submitted(asking().adding(List.of(SKATTEKORT)));
        clock.advance(Duration.ofDays(1));
        var later = submitted(asking().removing(List.of(KRAV)));
        decisions.escalate(later.id(), ola(), Optional.empty());

        assertThat(waiting()).extracting(ChangeRequest::id).containsSubsequence(later.id(), sooner.id());
    }

    @Test
    void onlyWhatIsOpenIsSentOnAndOnlyByWhoCannotAnswer() {
        var answered = submitted(asking().adding(List.of(SKATTEKORT)));
        decisions.reject(answered.id(), kari(), Optional.empty());
        var open = submitted(asking().adding(List.of(SKATTEKORT)));

        assertThat(refusal(answered, ola())).isInstanceOf(Standing.AlreadyAnswered.class);
        assertThat(refusal(open, kari())).isInstanceOf(Standing.Answerable.class);
        assertThat(decisions.escalate(open.id(), town.signedIn(Town.STRANGER), Optional.empty()))
                .isEqualTo(new ChangeEscalation.Unknown());
        clock.advance(LIFETIME);
        assertThat(refusal(open, ola())).isInstanceOf(Standing.TimedOut.class);
        assertThat(acts()).doesNotContain(Act.CHANGE_ESCALATED);
    }

    @Test
    void aChangeOfWhatHasEndedOrThatWasTakenBackIsNotSentOn() {
        var withdrawn = submitted(asking().adding(List.of(SKATTEKORT)));
        intake.withdraw(withdrawn.id(), Town.LOENNSVERK);
        var ended = submitted(asking().removing(List.of(KRAV)));
        deletion.handBack(systemUser.id(), Town.LOENNSVERK);

        assertThat(refusal(withdrawn, ola())).isInstanceOf(Standing.Withdrawn.class);
        assertThat(refusal(ended, liv())).isInstanceOf(Standing.SystemUserDeleted.class);
        assertThat(refusal(ended, ola())).isInstanceOf(Standing.SystemUserDeleted.class);
    }

    @Test
    void sendingOnThatIsNotToldToHistoryHasNotHappened() {
        var request = submitted(asking().adding(List.of(SKATTEKORT)));
        saboteur.strike();

        assertThatIllegalStateException().isThrownBy(() -> decisions.escalate(request.id(), ola(), Optional.empty()));

        assertThat(requests.find(request.id())).contains(request);
    }

    @Test
    void aWeakSignInIsNotEnough() {
        var request = submitted(asking().removing(List.of(KRAV)));

        assertThat(standing(decisions.approve(request.id(), town.signedIn(Town.KARI, SecurityLevel.LOW))))
                .isEqualTo(new Standing.LevelTooLow(SecurityLevel.SUBSTANTIAL));
    }

    @Test
    void aSecondAnswerIsRefusedWithTheFirst() {
        var request = submitted(asking().adding(List.of(SKATTEKORT)));
        decisions.approve(request.id(), kari());

        assertThat(standing(decisions.reject(request.id(), kari(), Optional.empty())))
                .isInstanceOf(Standing.AlreadyAnswered.class);
    }

    @Test
    void aChangeThatRanOutIsNeitherApprovedNorRejected() {
        var request = submitted(asking().adding(List.of(SKATTEKORT)));
        clock.advance(LIFETIME);

        assertThat(standing(decisions.approve(request.id(), kari()))).isInstanceOf(Standing.TimedOut.class);
        assertThat(standing(decisions.reject(request.id(), kari(), Optional.empty())))
                .isInstanceOf(Standing.TimedOut.class);
        assertThat(requests.hasTimedOut(request)).isTrue();
        assertThat(waiting()).doesNotContain(request);
    }

    @Test
    void whatTheSystemNoLongerHasIsNotGivenAndIsNamed() {
        var request = submitted(asking().adding(List.of(SKATTEKORT), "pensjon").removing(List.of(KRAV)));
        register.replaceRights(systemUser.key().system(), List.of(Town.rightTo(A_MELDING)), Town.EDIT);

        assertThat(standing(decisions.approve(request.id(), kari())))
                .isEqualTo(new Standing.SystemChanged(access(List.of(SKATTEKORT), List.of())));
        assertThat(accessNow()).isEqualTo(systemUser.access());
    }

    @Test
    void whatIsOnlyTakenAwayNeedNotBeTheSystemsAnyLonger() {
        register.replaceRights(systemUser.key().system(), List.of(Town.rightTo(A_MELDING)), Town.EDIT);
        var request = submitted(asking().removing(List.of(KRAV)));

        assertThat(decisions.approve(request.id(), kari())).isInstanceOf(ChangeAnswer.Given.class);
        assertThat(decision(KRAV)).isEqualTo(Decision.PERMIT); // through the package, which it keeps
        assertThat(accessNow().resources()).containsExactly(A_MELDING);
    }

    @Test
    void aWithdrawnSystemIsToldAndGetsNoNewQuestions() {
        var request = submitted(asking().adding(List.of(SKATTEKORT)));
        register.delete(systemUser.key().system(), Town.EDIT);

        assertThat(standing(decisions.approve(request.id(), kari()))).isInstanceOf(Standing.SystemWithdrawn.class);
        assertThat(intake.submit(newId(), asking().removing(List.of(KRAV)).asked()))
                .isInstanceOfSatisfying(
                        ChangeSubmission.Refused.class,
                        refused -> assertThat(refused.refusal()).isInstanceOf(ChangeRefusal.NotAskable.class));
    }

    @Test
    void aDeletedSystemUserIsToldAndWaitsForNothing() {
        var request = submitted(asking().adding(List.of(SKATTEKORT)));
        assertThat(waiting()).contains(request);
        deletion.handBack(systemUser.id(), Town.LOENNSVERK);

        assertThat(standing(decisions.approve(request.id(), kari()))).isInstanceOf(Standing.SystemUserDeleted.class);
        assertThat(standing(decisions.reject(request.id(), kari(), Optional.empty())))
                .isInstanceOf(Standing.SystemUserDeleted.class);
        assertThat(waiting()).doesNotContain(request);
        assertThat(intake.submit(newId(), asking().removing(List.of(KRAV)).asked()))
                .isEqualTo(new ChangeSubmission.Refused(new ChangeRefusal.UnknownSystemUser()));
    }

    @Test
    void anOpenQuestionAboutADeletedSystemUserIsGoneForTheVendor() {
        var asking = asking().adding(List.of(SKATTEKORT));
        var request = submitted(asking);
        deletion.handBack(systemUser.id(), Town.LOENNSVERK);

        assertThat(requests.find(request.id())).isEmpty();
        assertThat(requests.find(request.key())).isEmpty();
        assertThat(requests.ofSystem(request.key().system(), 10).requests()).isEmpty();
        assertThat(intake.withdraw(request.id(), Town.LOENNSVERK)).isEmpty();
        assertThat(intake.submit(request.id(), asking.asked()))
                .isEqualTo(new ChangeSubmission.Refused(new ChangeRefusal.UnknownSystemUser()));
        var another = ChangeWorld.of(world.give(request.key().system(), Access.NONE, "kunde-2"));
        assertThat(intake.submit(
                        request.id(), another.adding(List.of(SKATTEKORT)).asked()))
                .isEqualTo(new ChangeSubmission.Refused(new ChangeRefusal.IdTaken()));
    }

    @Test
    void theAnswerOutlivesTheSystemUserAndTheSameAgainIsAnsweredWithIt() {
        var asking = asking().adding(List.of(SKATTEKORT));
        var request = submitted(asking);
        decisions.approve(request.id(), kari());
        deletion.handBack(systemUser.id(), Town.LOENNSVERK);

        assertThat(requests.find(request.id()).map(ChangeRequest::status)).contains(RequestStatus.ACCEPTED);
        assertThat(requests.ofSystem(request.key().system(), 10).requests())
                .extracting(ChangeRequest::id)
                .containsExactly(request.id());
        assertThat(intake.submit(request.id(), asking.asked()))
                .isInstanceOfSatisfying(ChangeSubmission.Repeated.class, repeated -> {
                    assertThat(repeated.request().status()).isEqualTo(RequestStatus.ACCEPTED);
                    assertThat(repeated.differs()).isEmpty();
                });
    }

    @Test
    void anApprovalAndADeletionAtOnceEndTheAccessWhicheverIsFirst() throws Exception {
        var request = submitted(asking().adding(List.of(SKATTEKORT)));
        var acts = new ArrayList<Runnable>(List.of(
                () -> decisions.approve(request.id(), kari()),
                () -> deletion.handBack(systemUser.id(), Town.LOENNSVERK)));

        atOnce(
                () -> {
                    Runnable mine;
                    synchronized (acts) {
                        mine = acts.removeLast();
                    }
                    mine.run();
                    return true;
                },
                2);

        assertThat(systemUsers.find(systemUser.id())).isEmpty();
    }

    @Test
    void withdrawingEndsTheQuestionForTheVendorAndTellsTheCustomer() {
        var request = submitted(asking().adding(List.of(SKATTEKORT)));

        assertThat(intake.withdraw(request.id(), Town.LOENNSVERK)).isPresent();

        assertThat(intake.withdraw(request.id(), Town.LOENNSVERK)).isEmpty();
        assertThat(requests.find(request.id())).isEmpty();
        assertThat(waiting()).extracting(ChangeRequest::id).doesNotContain(request.id());
        assertThat(standing(decisions.approve(request.id(), kari()))).isInstanceOf(Standing.Withdrawn.class);
        assertThat(acts()).containsExactly(Act.SYSTEM_USER_CREATED, Act.CHANGE_RECEIVED, Act.CHANGE_WITHDRAWN);
    }

    @Test
    void whatWasAnsweredStaysTheCustomersToReadWhenTheVendorWithdrawsIt() {
        var request = submitted(asking().adding(List.of(SKATTEKORT)));
        decisions.approve(request.id(), kari());

        intake.withdraw(request.id(), Town.LOENNSVERK);

        assertThat(accessNow().resources()).contains(SKATTEKORT);
        assertThat(decisions.find(request.id(), kari()).map(ChangeDossier::standing))
                .hasValueSatisfying(standing -> assertThat(standing).isInstanceOf(Standing.AlreadyAnswered.class));
        assertThat(requests.answeredBy(Town.BAKERI_NORD, 1000))
                .extracting(ChangeRequest::id)
                .contains(request.id());
    }

    @Test
    void anotherVendorWithdrawsNothing() {
        var request = submitted(asking().adding(List.of(SKATTEKORT)));

        assertThat(intake.withdraw(request.id(), Town.FJORDREGNSKAP)).isEmpty();
        assertThat(requests.find(request.id())).contains(request);
    }

    @Test
    void theReceiptOfAnApprovalTellsWhatItCameToThen() {
        var request = submitted(asking().adding(List.of(SKATTEKORT, A_MELDING)).removing(List.of(KRAV)));
        decisions.approve(request.id(), kari());
        decisions.approve(submitted(asking().removing(List.of(SKATTEKORT))).id(), kari());

        var effect = decisions.find(request.id(), kari()).orElseThrow().effect();

        assertThat(effect.gained()).isEqualTo(access(List.of(SKATTEKORT), List.of()));
        assertThat(effect.lost()).isEqualTo(access(List.of(KRAV), List.of()));
        assertThat(effect.alreadyHeld()).isEqualTo(access(List.of(A_MELDING), List.of()));
    }

    @Test
    void whatWaitsIsSortedByWhatRunsOutFirstAndAnswersByTheNewest() {
        var first = submitted(asking().adding(List.of(SKATTEKORT)));
        clock.advance(Duration.ofDays(1));
        var second = submitted(asking().removing(List.of(KRAV)));

        assertThat(waiting()).containsSubsequence(first, second);
        decisions.approve(first.id(), kari());
        clock.advance(Duration.ofSeconds(1));
        decisions.reject(second.id(), kari(), Optional.empty());
        assertThat(requests.answeredBy(Town.BAKERI_NORD, 1000))
                .extracting(ChangeRequest::id)
                .containsSubsequence(second.id(), first.id());
    }

    @Test
    void theNewestIsFoundByTheKeyOfTheSystemUser() {
        submitted(asking().adding(List.of(SKATTEKORT)));
        clock.advance(Duration.ofSeconds(1));
        var newest = submitted(asking().removing(List.of(KRAV)));

        assertThat(requests.find(systemUser.key())).contains(newest);
    }

    private Asking asking() {
        return ChangeWorld.of(systemUser);
    }

    private ChangeRequest submitted(Asking asking) {
        return switch (intake.submit(newId(), asking.asked())) {
            case ChangeSubmission.Created created -> created.request();
            case ChangeSubmission.Repeated repeated -> throw new AssertionError("repeated");
            case ChangeSubmission.NoChangeNeeded nothing -> throw new AssertionError("nothing asked for");
            case ChangeSubmission.Refused refused -> throw new AssertionError(refused.refusal());
        };
    }

    private Standing refusal(ChangeRequest request, Actor actor) {
        return switch (decisions.escalate(request.id(), actor, Optional.empty())) {
            case ChangeEscalation.Refused refused -> refused.dossier().standing();
            case ChangeEscalation.OnItsWay sent -> throw new AssertionError("sent on");
            case ChangeEscalation.Unknown unknown -> throw new AssertionError("unknown");
        };
    }

    private static Standing standing(ChangeAnswer answer) {
        return switch (answer) {
            case ChangeAnswer.Refused refused -> refused.dossier().standing();
            case ChangeAnswer.Given given -> throw new AssertionError("given");
            case ChangeAnswer.Unknown unknown -> throw new AssertionError("unknown");
        };
    }

    private Access accessNow() {
        return systemUsers.find(systemUser.id()).orElseThrow().access();
    }

    private Decision decision(String resource) {
        return decisionPoint.decide(systemUser.id(), resource, Town.BAKERI_NORD);
    }

    private List<ChangeRequest> waiting() {
        return requests.waitingFor(Town.BAKERI_NORD, 1000);
    }

    private List<Act> acts() {
        return history.of(systemUser.id().value()).stream()
                .map(HistoryEntry::act)
                .toList();
    }

    private Actor ola() {
        return town.signedIn(Town.OLA);
    }

    private Actor liv() {
        return town.signedIn(Town.LIV);
    }

    private Actor kari() {
        return town.signedIn(Town.KARI);
    }

    private static <T> List<T> atOnce(Callable<T> act, int times) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(Stream.generate(() -> act).limit(times).toList()).stream()
                    .map(future -> {
                        try {
                            return future.get();
                        } catch (InterruptedException | ExecutionException failed) {
                            throw new AssertionError(failed);
                        }
                    })
                    .toList();
        }
    }
}
