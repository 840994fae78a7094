package no.systembruker.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import no.systembruker.TestClock;
import no.systembruker.Town;
import no.systembruker.history.Act;
import no.systembruker.history.History;
import no.systembruker.history.HistoryEntry;
import no.systembruker.party.Actor;
import no.systembruker.systemuser.SystemUser;
import no.systembruker.systemuser.SystemUsers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES, extraIncludes = "history")
@Import({Town.class, TestClock.class})
abstract class RequestModuleTests {

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
    private History history;

    private String externalRef = "";

    @BeforeEach
    void buildTheTown() {
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
        var submissions = atOnce(() -> intake.submit(question(externalRef)), 8);

        assertThat(submissions).filteredOn(Submission.Created.class::isInstance).hasSize(1);
        assertThat(submissions)
                .filteredOn(Submission.Repeated.class::isInstance)
                .hasSize(7);
    }

    @Test
    void aRequestThatRanOutIsNeitherApprovedNorRejected() {
        var request = submitted();
        clock.advance(Duration.ofDays(180));

        assertThat(decisions.approve(request.id(), kari())).isInstanceOf(Answer.Refused.class);
        assertThat(decisions.reject(request.id(), kari(), Optional.empty())).isInstanceOf(Answer.Refused.class);
        assertThat(systemUsers.find(request.futureSystemUser())).isEmpty();
    }

    @Test
    void aRequestThatRanOutMakesRoomForANewOne() {
        var expired = submitted();
        clock.advance(Duration.ofDays(180));

        assertThat(submitted().id()).isNotEqualTo(expired.id());
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

    private Actor kari() {
        return town.signedIn(Town.KARI);
    }

    private SystemUserRequest submitted() {
        return switch (intake.submit(question(externalRef))) {
            case Submission.Created created -> created.request();
            case Submission.Repeated repeated -> throw new AssertionError("repeated");
            case Submission.Refused refused -> throw new AssertionError(refused.reason());
        };
    }

    private static NewRequest question(String externalRef) {
        return new NewRequest(
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
