package no.systembruker.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import no.systembruker.TestClock;
import no.systembruker.Town;
import no.systembruker.history.Act;
import no.systembruker.history.History;
import no.systembruker.history.HistoryEntry;
import no.systembruker.party.Actor;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.register.SystemId;
import no.systembruker.systemuser.Deletion;
import no.systembruker.systemuser.Ending;
import no.systembruker.systemuser.ExternalRef;
import no.systembruker.systemuser.OwnLabel;
import no.systembruker.systemuser.SystemUser;
import no.systembruker.systemuser.SystemUserCreation;
import no.systembruker.systemuser.SystemUserDeletion;
import no.systembruker.systemuser.SystemUserId;
import no.systembruker.systemuser.SystemUserKey;
import no.systembruker.systemuser.SystemUsers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.transaction.support.TransactionOperations;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES, extraIncludes = "history")
@Import({Town.class, TestClock.class, Saboteur.class})
abstract class RequestModuleTests {

    private static final Duration LIFETIME = Duration.ofDays(180);

    @Autowired
    private Town town;

    @Autowired
    private TestClock clock;

    @Autowired
    private RequestIntake intake;

    @Autowired
    private RequestDecisions decisions;

    @Autowired
    private SystemUsers systemUsers;

    @Autowired
    private SystemUserCreation creation;

    @Autowired
    private SystemUserDeletion deletion;

    @Autowired
    private History history;

    @Autowired
    private Requests requests;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private Saboteur saboteur;

    private String externalRef = "";

    @BeforeEach
    void buildTheTown() {
        saboteur.rest();
        externalRef = UUID.randomUUID().toString();
        town.build();
    }

    @Test
    void approvingCreatesTheSystemUserAndTellsHistory() {
        var request = submitted();

        var answer = decisions.approve(request.id(), kari());

        assertThat(answer).isInstanceOf(Answer.Given.class);
        assertThat(systemUsers.find(request.futureSystemUser()).map(SystemUser::access))
                .contains(request.access());
        assertThat(history.of(request.id().value()))
                .extracting(HistoryEntry::act)
                .containsExactly(Act.REQUEST_RECEIVED, Act.SYSTEM_USER_CREATED, Act.REQUEST_APPROVED);
    }

    @Test
    void aSecondDecisionIsRefusedWithTheFirst() {
        var request = submitted();
        decisions.approve(request.id(), kari());

        var answer = decisions.reject(request.id(), kari(), Optional.empty());

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused ->
                                assertThat(refused.dossier().standing()).isInstanceOf(Standing.AlreadyAnswered.class));
    }

    @Test
    void manyAnswersAtOnceComeToOne() throws Exception {
        var request = submitted();

        var answers = atOnce(() -> decisions.approve(request.id(), kari()), 8);

        assertThat(answers).filteredOn(Answer.Given.class::isInstance).hasSize(1);
        assertThat(answers).filteredOn(Answer.Refused.class::isInstance).hasSize(7);
    }

    @Test
    void manyEqualQuestionsAtOnceAreOneRequest() throws Exception {
        var submissions = atOnce(() -> intake.submit(question(externalRef)), 20);

        assertThat(submissions).filteredOn(Submission.Created.class::isInstance).hasSize(1);
        assertThat(submissions)
                .filteredOn(Submission.Repeated.class::isInstance)
                .hasSize(19);
    }

    @Test
    void aRequestThatRanOutIsNeitherApprovedNorRejected() {
        var request = submitted();
        clock.advance(LIFETIME);

        assertThat(decisions.approve(request.id(), kari())).isInstanceOf(Answer.Refused.class);
        assertThat(decisions.reject(request.id(), kari(), Optional.empty())).isInstanceOf(Answer.Refused.class);
        assertThat(systemUsers.find(request.futureSystemUser())).isEmpty();
    }

    @Test
    void aRequestThatRanOutMakesRoomForANewOne() {
        var expired = submitted();
        clock.advance(LIFETIME);

        assertThat(submitted().id()).isNotEqualTo(expired.id());
    }

    @Test
    void whatIsRefusedDoesNotTakeThePlaceOfWhatRanOut() {
        var expired = submitted();
        clock.advance(LIFETIME);

        var refused = intake.submit(new NewStandardRequest(
                Town.LOENNSVERK,
                Town.LOENNSFLYT,
                Town.BAKERI_NORD.value(),
                externalRef,
                null,
                List.of(),
                List.of(),
                null));

        assertThat(refused).isInstanceOf(Submission.Refused.class);
        assertThat(requests.find(expired.key())).map(SystemUserRequest::id).contains(expired.id());
    }

    @Test
    void aStrangerSeesNoRequest() {
        var request = submitted();

        assertThat(decisions.find(request.id(), town.signedIn(Town.STRANGER))).isEmpty();
        assertThat(decisions.approve(request.id(), town.signedIn(Town.STRANGER)))
                .isInstanceOf(Answer.Unknown.class);
    }

    @Test
    void anEmployeeMayNotDecide() {
        var request = submitted();

        var answer = decisions.approve(request.id(), town.signedIn(Town.OLA));

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.dossier().standing()).isInstanceOf(Standing.NotPermitted.class));
        assertThat(systemUsers.find(request.futureSystemUser())).isEmpty();
    }

    @Test
    void anAccessManagerWithoutThePackagesLacksThem() {
        var request = submitted();

        var dossier = decisions.find(request.id(), town.signedIn(Town.LIV)).orElseThrow();

        assertThat(dossier.standing())
                .isInstanceOfSatisfying(
                        Standing.LacksAccess.class,
                        lacks -> assertThat(lacks.report().packages()).noneMatch(check -> check.mayGive()));
    }

    @Test
    void rejectingTellsTheVendorAndHistoryAndCreatesNothing() {
        var request = submitted();

        decisions.reject(request.id(), kari(), RejectionReason.of(" Vi bruker et annet system. "));

        assertThat(requests.find(request.id())).hasValueSatisfying(rejected -> {
            assertThat(rejected.status()).isEqualTo(RequestStatus.REJECTED);
            assertThat(rejected.decided())
                    .isEqualTo(new Decided(clock.instant(), kari().person(), "Vi bruker et annet system."));
        });
        assertThat(history.of(request.id().value()))
                .extracting(HistoryEntry::act)
                .containsExactly(Act.REQUEST_RECEIVED, Act.REQUEST_REJECTED);
        assertThat(systemUsers.find(request.futureSystemUser())).isEmpty();
    }

    @Test
    void whenSomethingFailsAtTheEndNothingHasHappened() {
        var request = submitted();
        saboteur.strike();

        assertThatIllegalStateException().isThrownBy(() -> decisions.approve(request.id(), kari()));

        assertThat(requests.find(request.id())).contains(request);
        assertThat(systemUsers.find(request.futureSystemUser())).isEmpty();
        assertThat(history.of(request.id().value()))
                .extracting(HistoryEntry::act)
                .containsExactly(Act.REQUEST_RECEIVED);
    }

    @Test
    void aRequestThatIsNotToldToHistoryIsNotStored() {
        saboteur.strike();

        assertThatIllegalStateException().isThrownBy(() -> intake.submit(question(externalRef)));

        assertThat(requests.find(key(externalRef))).isEmpty();
    }

    @Test
    void theSameQuestionIsTheSameRequestAlsoWhenItWasRejected() {
        var request = submitted();
        assertThat(intake.submit(question(externalRef))).isEqualTo(new Submission.Repeated(request, List.of()));

        decisions.reject(request.id(), kari(), Optional.empty());

        assertThat(intake.submit(question(externalRef))).isInstanceOfSatisfying(Submission.Repeated.class, repeated -> {
            assertThat(repeated.request().id()).isEqualTo(request.id());
            assertThat(repeated.request().status()).isEqualTo(RequestStatus.REJECTED);
        });
    }

    @Test
    void theStoredRequestIsTheOneTheVendorWasTold() {
        var request = submitted();

        assertThat(requests.find(request.id())).contains(request);
        assertThat(requests.find(request.key())).contains(request);
    }

    @Test
    void nothingIsAskedForWhatHasASystemUserAlready() {
        decisions.approve(submitted().id(), kari());

        assertThat(intake.submit(question(externalRef)))
                .isEqualTo(new Submission.Refused(new Refusal(Refusal.Reason.SYSTEM_USER_EXISTS)));
    }

    @Test
    void anUnknownSystemIsToldBeforeAnUnknownParty() {
        assertThat(refusal(Town.LOENNSVERK, "310000019_finnes-ikke", "310000018"))
                .isEqualTo(Refusal.Reason.UNKNOWN_SYSTEM);
        assertThat(refusal(Town.LOENNSVERK, Town.LOENNSFLYT, "991825827")).isEqualTo(Refusal.Reason.UNKNOWN_PARTY);
    }

    @Test
    void anotherVendorsSystemIsAsGoodAsUnknown() {
        assertThat(refusal(Town.FJORDREGNSKAP, Town.LOENNSFLYT, Town.BAKERI_NORD.value()))
                .isEqualTo(Refusal.Reason.UNKNOWN_SYSTEM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"310000019_loenns\0flyt", "310000019_", "_", ""})
    void anOddSystemIdIsUnknown(String systemId) {
        assertThat(refusal(Town.LOENNSVERK, systemId, Town.BAKERI_NORD.value()))
                .isEqualTo(Refusal.Reason.UNKNOWN_SYSTEM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0192:310000027", "310000018", "\0", "", "３１００００００２７"})
    void anOddPartyIsUnknown(String party) {
        assertThat(refusal(Town.LOENNSVERK, Town.LOENNSFLYT, party)).isEqualTo(Refusal.Reason.UNKNOWN_PARTY);
    }

    @Test
    void aReferenceThatCannotBeKeptIsRefused() {
        assertThat(intake.submit(question("k".repeat(256))))
                .isEqualTo(new Submission.Refused(new Refusal(Refusal.Reason.UNUSABLE_TEXT, List.of("externalRef"))));
    }

    @Test
    void theAccessIsCalledWhatTheApproverSays() {
        var request = submitted();
        var label = OwnLabel.of("Lønn for kaféen");

        decisions.approve(request.id(), kari(), label);

        var created = systemUsers.find(request.futureSystemUser()).orElseThrow();
        assertThat(Optional.ofNullable(created.label())).isEqualTo(label);
        assertThat(created.title()).isEqualTo(request.title());
    }

    /** An approval just in time holds the request while the vendor, just too late, asks anew. */
    @Test
    void aRequestThatIsBeingApprovedIsNotReplaced() throws Exception {
        var request = submitted();
        clock.advance(LIFETIME.minusSeconds(1));
        try (var vendor = Executors.newVirtualThreadPerTaskExecutor()) {
            var anew = new AtomicReference<Future<Submission>>();
            transaction.executeWithoutResult(status -> {
                decisions.approve(request.id(), kari());
                clock.advance(Duration.ofSeconds(1));
                anew.set(vendor.submit(() -> intake.submit(question(externalRef))));
                assertThat(anew.get()).failsWithin(Duration.ofMillis(300)).withThrowableOfType(TimeoutException.class);
            });

            assertThat(anew.get().get())
                    .isEqualTo(new Submission.Refused(new Refusal(Refusal.Reason.SYSTEM_USER_EXISTS)));
        }
        assertThat(systemUsers.find(request.futureSystemUser())).isPresent();
    }

    @Test
    void aSystemUserThatAppearsMeanwhileIsToldInsteadOfApproved() {
        var request = submitted();
        var other = new SystemUserId(UUID.randomUUID());
        transaction.executeWithoutResult(status ->
                creation.createStandard(other, request.key(), "Lønnsflyt", request.access(), kari().person()));

        assertThat(decisions.approve(request.id(), kari()))
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.dossier().standing())
                                .isEqualTo(new Standing.SystemUserExists(other)));
    }

    @Test
    void whatWaitsIsSortedByWhatRunsOutFirstAndWhatRanOutWaitsNoMore() {
        var ranOut = submitted();
        clock.advance(LIFETIME.minusDays(1));
        var second = submitted(externalRef + "-2");
        clock.advance(Duration.ofDays(1));
        var third = submitted(externalRef + "-3");

        assertThat(requests.waitingFor(Town.BAKERI_NORD, 1000))
                .containsSubsequence(second, third)
                .doesNotContain(ranOut);
    }

    @Test
    void whatWasAnsweredIsReadNewestAnswerFirst() {
        var first = submitted(externalRef + "-1");
        var second = submitted(externalRef + "-2");
        decisions.approve(second.id(), kari());
        clock.advance(Duration.ofSeconds(1));
        decisions.reject(first.id(), kari(), Optional.empty());

        assertThat(requests.answeredBy(Town.BAKERI_NORD, 1000))
                .extracting(SystemUserRequest::id)
                .containsSubsequence(first.id(), second.id());
    }

    @Test
    void handingBackLetsTheVendorAskAnewAndTellsHistory() {
        var request = approved();
        clock.advance(Duration.ofHours(1));

        assertThat(deletion.handBack(request.futureSystemUser(), Town.LOENNSVERK))
                .isPresent();

        assertThat(systemUsers.find(request.futureSystemUser())).isEmpty();
        assertThat(history.of(request.id().value()).getLast()).satisfies(entry -> {
            assertThat(entry.act()).isEqualTo(Act.SYSTEM_USER_DELETED);
            assertThat(entry.party()).isEqualTo(Town.BAKERI_NORD);
            assertThat(entry.person()).isNull();
            assertThat(entry.at()).isEqualTo(clock.instant());
        });
        assertThat(requests.find(request.id())).isEmpty();
        assertThat(decisions.find(request.id(), kari()).map(RequestDossier::standing))
                .containsInstanceOf(Standing.AlreadyAnswered.class);
        assertThat(history.of(request.id().value()))
                .extracting(HistoryEntry::act)
                .doesNotContain(Act.REQUEST_WITHDRAWN);
        assertThat(submitted().id()).isNotEqualTo(request.id());
        assertThat(requests.answeredBy(Town.BAKERI_NORD, 100))
                .extracting(SystemUserRequest::id)
                .contains(request.id());
    }

    @Test
    void anotherVendorHandsNothingBack() {
        var request = approved();

        assertThat(deletion.handBack(request.futureSystemUser(), Town.FJORDREGNSKAP))
                .isEmpty();

        assertThat(systemUsers.find(request.futureSystemUser())).isPresent();
        assertThat(requests.find(key(externalRef)).map(SystemUserRequest::id)).contains(request.id());
    }

    @Test
    void whatItsOwnerEndsIsToldToHistoryWithThePerson() {
        var request = approved();
        var answer = deletion.delete(request.futureSystemUser(), kari());

        assertThat(answer).isInstanceOfSatisfying(Deletion.Ended.class, ended -> {
            assertThat(ended.ended().at()).isEqualTo(clock.instant());
            assertThat(ended.ended().by()).isEqualTo(kari().person());
        });
        assertThat(systemUsers.find(request.futureSystemUser())).isEmpty();
        assertThat(requests.find(request.id())).isEmpty();
        assertThat(systemUsers.lastEnding(request.key())).contains(new Ending(clock.instant(), false));
        assertThat(history.of(request.id().value()).getLast()).satisfies(entry -> {
            assertThat(entry.act()).isEqualTo(Act.SYSTEM_USER_DELETED);
            assertThat(entry.person()).isEqualTo(kari().person());
        });
    }

    @Test
    void onlyWhoDecidesForTheOwnerEndsItsAccess() {
        var request = approved();

        assertThat(deletion.delete(request.futureSystemUser(), town.signedIn(Town.OLA)))
                .isInstanceOf(Deletion.NotPermitted.class);
        assertThat(deletion.delete(request.futureSystemUser(), town.signedIn(Town.STRANGER)))
                .isEqualTo(new Deletion.Unknown());
        assertThat(deletion.delete(new SystemUserId(UUID.randomUUID()), kari())).isEqualTo(new Deletion.Unknown());

        assertThat(systemUsers.find(request.futureSystemUser())).isPresent();
    }

    @Test
    void deletionsAndHandBacksAtOnceComeToOneEnding() throws Exception {
        var request = approved();
        var turn = new AtomicInteger();

        atOnce(
                () -> turn.getAndIncrement() % 2 == 0
                        ? deletion.delete(request.futureSystemUser(), kari())
                        : deletion.handBack(request.futureSystemUser(), Town.LOENNSVERK),
                8);

        assertThat(history.of(request.id().value()))
                .filteredOn(entry -> entry.act() == Act.SYSTEM_USER_DELETED)
                .hasSize(1);
    }

    @Test
    void manyHandBacksAtOnceComeToOne() throws Exception {
        var request = approved();

        var answers = atOnce(() -> deletion.handBack(request.futureSystemUser(), Town.LOENNSVERK), 8);

        assertThat(answers).filteredOn(Optional::isPresent).hasSize(1);
        assertThat(history.of(request.id().value()))
                .extracting(HistoryEntry::act)
                .containsOnlyOnce(Act.SYSTEM_USER_DELETED);
    }

    @Test
    void aHandBackThatIsNotToldToHistoryHasNotHappened() {
        var request = approved();
        saboteur.strike();

        assertThatIllegalStateException()
                .isThrownBy(() -> deletion.handBack(request.futureSystemUser(), Town.LOENNSVERK));

        assertThat(systemUsers.find(request.futureSystemUser())).isPresent();
        assertThat(requests.find(key(externalRef)).map(SystemUserRequest::id)).contains(request.id());
        assertThat(history.of(request.id().value()))
                .extracting(HistoryEntry::act)
                .doesNotContain(Act.SYSTEM_USER_DELETED);
    }

    private Refusal.Reason refusal(OrganisationNumber vendor, String systemId, String party) {
        var request =
                new NewStandardRequest(vendor, systemId, party, externalRef, null, null, List.of(Town.SALARY), null);
        return switch (intake.submit(request)) {
            case Submission.Refused refused -> refused.refusal().reason();
            case Submission.Created created -> throw new AssertionError("created");
            case Submission.Repeated repeated -> throw new AssertionError("repeated");
        };
    }

    private static SystemUserKey key(String externalRef) {
        return new SystemUserKey(new SystemId(Town.LOENNSFLYT), Town.BAKERI_NORD, new ExternalRef(externalRef));
    }

    private Actor kari() {
        return town.signedIn(Town.KARI);
    }

    private SystemUserRequest approved() {
        var request = submitted();
        decisions.approve(request.id(), kari());
        return request;
    }

    private SystemUserRequest submitted() {
        return submitted(externalRef);
    }

    private SystemUserRequest submitted(String externalRef) {
        return switch (intake.submit(question(externalRef))) {
            case Submission.Created created -> created.request();
            case Submission.Repeated repeated -> throw new AssertionError("repeated");
            case Submission.Refused refused -> throw new AssertionError(refused.refusal());
        };
    }

    private static NewRequest question(String externalRef) {
        return new NewStandardRequest(
                Town.LOENNSVERK,
                Town.LOENNSFLYT,
                Town.BAKERI_NORD.value(),
                externalRef,
                null,
                List.of(Town.rightTo(Town.A_MELDING)),
                List.of(Town.SALARY),
                "https://loennsverk.example/kvittering?kunde=17");
    }

    private static <T> List<T> atOnce(Callable<T> act, int times) throws InterruptedException {
        return AtOnce.all(Collections.nCopies(times, act));
    }
}
