package no.systembruker.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import no.systembruker.TestClock;
import no.systembruker.Town;
import no.systembruker.history.Act;
import no.systembruker.history.History;
import no.systembruker.history.HistoryEntry;
import no.systembruker.party.Actor;
import no.systembruker.systemuser.AgentSystemUser;
import no.systembruker.systemuser.SystemUserCreation;
import no.systembruker.systemuser.SystemUserId;
import no.systembruker.systemuser.SystemUserKind;
import no.systembruker.systemuser.SystemUsers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.transaction.support.TransactionOperations;

/** Requests for clients, and how they meet those for the owner's own system. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES, extraIncludes = "history")
@Import({Town.class, TestClock.class})
abstract class AgentRequestModuleTests {

    private static final String ACCOUNTANTS = "urn:altinn:accesspackage:regnskapsforer-lonn";

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
    private SystemUsers systemUsers;

    @Autowired
    private SystemUserCreation creation;

    @Autowired
    private History history;

    @Autowired
    private TransactionOperations transaction;

    private String system = "";

    @BeforeEach
    void registerASystemForAccountants() {
        clock.reset();
        town.build();
        system = Town.LOENNSVERK + "_" + UUID.randomUUID();
        town.registerSystem(system, List.of(), List.of(Town.SALARY, ACCOUNTANTS));
    }

    @Test
    void theStoredRequestIsTheOneTheVendorWasTold() {
        var request = created(agent());

        assertThat(request)
                .isInstanceOfSatisfying(
                        AgentRequest.class,
                        agent -> assertThat(agent.packages()).containsExactly("regnskapsforer-lonn", "lonn"));
        assertThat(requests.find(request.id())).contains(request);
        assertThat(requests.find(request.key())).contains(request);
    }

    @Test
    void anAccessManagerApprovesItWithoutHoldingAnyOfIt() {
        var request = created(agent());

        assertThat(decisions.approve(request.id(), liv())).isInstanceOf(Answer.Given.class);

        assertThat(systemUsers.find(request.futureSystemUser()))
                .containsInstanceOf(AgentSystemUser.class)
                .hasValueSatisfying(created -> {
                    assertThat(created.key()).isEqualTo(request.key());
                    assertThat(created.access()).isEqualTo(request.access());
                });
        assertThat(history.of(request.id().value()))
                .extracting(HistoryEntry::act)
                .containsExactly(Act.REQUEST_RECEIVED, Act.SYSTEM_USER_CREATED, Act.REQUEST_APPROVED);
    }

    @Test
    void rejectingItCreatesNothing() {
        var request = created(agent());

        assertThat(decisions.reject(request.id(), liv(), Optional.empty())).isInstanceOf(Answer.Given.class);

        assertThat(systemUsers.find(request.futureSystemUser())).isEmpty();
        assertThat(requests.find(request.id()).map(SystemUserRequest::status)).contains(RequestStatus.REJECTED);
    }

    @Test
    void aSystemUserThatAppearsMeanwhileIsToldInsteadOfApproved() {
        var request = created(agent());
        var other = new SystemUserId(UUID.randomUUID());
        transaction.executeWithoutResult(
                status -> creation.createStandard(other, request.key(), "Lønnsflyt", request.access(), liv().person()));

        assertThat(decisions.approve(request.id(), liv()))
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.dossier().standing())
                                .isEqualTo(new Standing.SystemUserExists(other)));
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsAskedForWhatHasASystemUserOfAnyKind(SystemUserKind kind) {
        decisions.approve(created(question(kind)).id(), kari());

        for (var asked : List.of(standard(), agent())) {
            assertThat(intake.submit(asked))
                    .isEqualTo(new Submission.Refused(new Refusal(Refusal.Reason.SYSTEM_USER_EXISTS)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aQuestionOfTheOtherKindIsToldWhatStandsInItsWay(SystemUserKind kind) {
        var waiting = created(question(kind));
        assertThat(refusal(otherThan(kind))).isEqualTo(Refusal.Reason.OTHER_KIND_PENDING);

        decisions.reject(waiting.id(), kari(), Optional.empty());
        assertThat(refusal(otherThan(kind))).isEqualTo(Refusal.Reason.OTHER_KIND_REJECTED);
        assertThat(requests.find(waiting.key()).map(SystemUserRequest::id)).contains(waiting.id());
    }

    @ParameterizedTest
    @EnumSource
    void whatRanOutMakesRoomForTheOtherKind(SystemUserKind kind) {
        var expired = created(question(kind));
        clock.advance(Duration.ofDays(180));

        assertThat(created(otherThan(kind)).id()).isNotEqualTo(expired.id());
    }

    @Test
    void manyEqualQuestionsAtOnceAreOneRequest() throws InterruptedException {
        var submissions = AtOnce.all(Collections.nCopies(20, () -> intake.submit(agent())));

        assertThat(submissions).filteredOn(Submission.Created.class::isInstance).hasSize(1);
        assertThat(submissions)
                .filteredOn(Submission.Repeated.class::isInstance)
                .hasSize(19);
    }

    @Test
    void ofTheTwoKindsAtOnceOneStands() throws InterruptedException {
        var acts = Stream.<Callable<Submission>>generate(() -> () -> intake.submit(agent()))
                .limit(10)
                .flatMap(act -> Stream.<Callable<Submission>>of(act, () -> intake.submit(standard())))
                .toList();

        var submissions = AtOnce.all(acts);

        assertThat(submissions).filteredOn(Submission.Created.class::isInstance).hasSize(1);
        assertThat(submissions)
                .filteredOn(Submission.Repeated.class::isInstance)
                .hasSize(9);
        assertThat(submissions)
                .filteredOn(new Submission.Refused(new Refusal(Refusal.Reason.OTHER_KIND_PENDING))::equals)
                .hasSize(10);
    }

    @Test
    void aRepeatedQuestionTellsInWhatItDiffers() {
        var request = created(agent());

        assertThat(intake.submit(agent("Klientlønn", List.of(ACCOUNTANTS))))
                .isEqualTo(new Submission.Repeated(request, List.of(Difference.TITLE, Difference.PACKAGES)));
        assertThat(intake.submit(agent(system, List.of(Town.SALARY, ACCOUNTANTS, Town.SALARY))))
                .isEqualTo(new Submission.Repeated(request, List.of()));
    }

    private NewRequest question(SystemUserKind kind) {
        return switch (kind) {
            case STANDARD -> standard();
            case AGENT -> agent();
        };
    }

    private NewRequest otherThan(SystemUserKind kind) {
        return switch (kind) {
            case STANDARD -> agent();
            case AGENT -> standard();
        };
    }

    private NewRequest agent() {
        return agent(null, List.of(ACCOUNTANTS, Town.SALARY));
    }

    private NewRequest agent(String title, List<String> packages) {
        return new NewAgentRequest(Town.LOENNSVERK, system, Town.BAKERI_NORD.value(), "", title, packages, null);
    }

    private NewRequest standard() {
        return new NewStandardRequest(
                Town.LOENNSVERK, system, Town.BAKERI_NORD.value(), null, null, null, List.of(Town.SALARY), null);
    }

    private SystemUserRequest created(NewRequest question) {
        return switch (intake.submit(question)) {
            case Submission.Created created -> created.request();
            case Submission.Repeated repeated -> throw new AssertionError("repeated");
            case Submission.Refused refused -> throw new AssertionError(refused.refusal());
        };
    }

    private Refusal.Reason refusal(NewRequest question) {
        return switch (intake.submit(question)) {
            case Submission.Refused refused -> refused.refusal().reason();
            case Submission.Created created -> throw new AssertionError("created");
            case Submission.Repeated repeated -> throw new AssertionError("repeated");
        };
    }

    private Actor kari() {
        return town.signedIn(Town.KARI);
    }

    /** May decide for the bakery, and has nothing of her own to give. */
    private Actor liv() {
        return town.signedIn(Town.LIV);
    }
}
