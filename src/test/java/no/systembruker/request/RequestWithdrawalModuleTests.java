package no.systembruker.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

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
import no.systembruker.systemuser.SystemUsers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/** A vendor takes back what it asked for. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES, extraIncludes = "history")
@Import({Town.class, TestClock.class, Saboteur.class})
abstract class RequestWithdrawalModuleTests {

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
    private History history;

    @Autowired
    private Saboteur saboteur;

    private String externalRef = "";

    @BeforeEach
    void buildTheTown() {
        saboteur.rest();
        clock.reset();
        externalRef = UUID.randomUUID().toString();
        town.build();
    }

    @Test
    void whatIsWithdrawnWaitsNoMoreAndFreesItsKey() {
        var request = submitted();

        assertThat(withdraw(request)).isPresent();

        assertThat(requests.find(request.id())).isEmpty();
        assertThat(requests.find(request.key())).isEmpty();
        assertThat(requests.waitingFor(Town.BAKERI_NORD, 1000))
                .extracting(SystemUserRequest::id)
                .doesNotContain(request.id());
        assertThat(submitted().id()).isNotEqualTo(request.id());
        assertThat(history.of(request.id().value()).getLast()).satisfies(entry -> {
            assertThat(entry.act()).isEqualTo(Act.REQUEST_WITHDRAWN);
            assertThat(entry.person()).isNull();
            assertThat(entry.at()).isEqualTo(clock.instant());
        });
    }

    @Test
    void onlyTheVendorWithdrawsAndOnlyOnce() {
        var request = submitted();

        assertThat(intake.withdraw(request.id(), Town.FJORDREGNSKAP)).isEmpty();
        assertThat(requests.find(request.id())).contains(request);

        assertThat(withdraw(request)).isPresent();
        assertThat(withdraw(request)).isEmpty();
        assertThat(intake.withdraw(new RequestId(UUID.randomUUID()), Town.LOENNSVERK))
                .isEmpty();
        assertThat(history.of(request.id().value()))
                .extracting(HistoryEntry::act)
                .containsExactly(Act.REQUEST_RECEIVED, Act.REQUEST_WITHDRAWN);
    }

    @Test
    void theCustomerIsToldThatItIsWithdrawnAndAnswersNoMore() {
        var request = submitted();
        withdraw(request);

        assertThat(decisions.find(request.id(), kari()).map(RequestDossier::standing))
                .contains(new Standing.Withdrawn());
        assertThat(decisions.approve(request.id(), kari())).isInstanceOf(Answer.Refused.class);
        assertThat(decisions.reject(request.id(), kari(), Optional.empty())).isInstanceOf(Answer.Refused.class);
        assertThat(systemUsers.find(request.futureSystemUser())).isEmpty();
        assertThat(decisions.find(request.id(), town.signedIn(Town.STRANGER))).isEmpty();
    }

    @Test
    void aSystemUserOutlivesTheRequestItCameOfAndTheAnswerStaysReadable() {
        var request = submitted();
        decisions.approve(request.id(), kari());

        withdraw(request);

        assertThat(requests.find(request.id())).isEmpty();
        assertThat(systemUsers.find(request.futureSystemUser())).isPresent();
        assertThat(decisions.find(request.id(), kari()).map(RequestDossier::standing))
                .containsInstanceOf(Standing.AlreadyAnswered.class);
        assertThat(requests.answeredBy(Town.BAKERI_NORD, 1000))
                .extracting(SystemUserRequest::id)
                .contains(request.id());
        assertThat(requests.isKnown(request.id())).isTrue();
    }

    @Test
    void aRejectedRequestThatIsWithdrawnMayBeAskedAnew() {
        var request = submitted();
        decisions.reject(request.id(), kari(), Optional.empty());

        withdraw(request);

        assertThat(submitted().status()).isEqualTo(RequestStatus.NEW);
    }

    @Test
    void aWithdrawalThatIsNotToldToHistoryHasNotHappened() {
        var request = submitted();
        saboteur.strike();

        assertThatIllegalStateException().isThrownBy(() -> withdraw(request));

        assertThat(requests.find(request.id())).contains(request);
    }

    @RepeatedTest(5)
    void aWithdrawalAndAnApprovalAtOnceComeToOneOutcome() throws InterruptedException {
        var request = submitted();

        var outcomes = AtOnce.all(List.<Callable<Boolean>>of(
                () -> withdraw(request).isPresent(),
                () -> decisions.approve(request.id(), kari()) instanceof Answer.Given));

        assertThat(outcomes.getFirst()).isTrue();
        var approved = outcomes.getLast();
        assertThat(systemUsers.find(request.futureSystemUser()).isPresent()).isEqualTo(approved);
        assertThat(history.of(request.id().value()))
                .extracting(HistoryEntry::act)
                .isEqualTo(
                        approved
                                ? List.of(
                                        Act.REQUEST_RECEIVED,
                                        Act.SYSTEM_USER_CREATED,
                                        Act.REQUEST_APPROVED,
                                        Act.REQUEST_WITHDRAWN)
                                : List.of(Act.REQUEST_RECEIVED, Act.REQUEST_WITHDRAWN));
    }

    private Optional<SystemUserRequest> withdraw(SystemUserRequest request) {
        return intake.withdraw(request.id(), Town.LOENNSVERK);
    }

    private SystemUserRequest submitted() {
        var question = new NewStandardRequest(
                Town.LOENNSVERK,
                Town.LOENNSFLYT,
                Town.BAKERI_NORD.value(),
                externalRef,
                null,
                null,
                List.of(Town.SALARY),
                null);
        return switch (intake.submit(question)) {
            case Submission.Created created -> created.request();
            case Submission.Repeated repeated -> throw new AssertionError("repeated");
            case Submission.Refused refused -> throw new AssertionError(refused.refusal());
        };
    }

    private Actor kari() {
        return town.signedIn(Town.KARI);
    }
}
