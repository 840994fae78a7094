package no.systembruker.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.systembruker.party.PersonId;
import no.systembruker.party.Role;
import no.systembruker.party.SecurityLevel;
import no.systembruker.register.Access;
import no.systembruker.systemuser.DelegationReport;
import no.systembruker.systemuser.SystemUserId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StandingTests {

    private static final DelegationReport REPORT = new DelegationReport(List.of(), List.of(), Access.NONE);

    @Test
    void sheWhoMayGiveItAllMayApproveAndReject() {
        var answerable = new Standing.Answerable(REPORT);

        assertThat(answerable.mayApprove()).isTrue();
        assertThat(answerable.mayReject()).isTrue();
    }

    @Test
    void whatGivesNothingAwayMayBeApprovedAndRejected() {
        var answerable = new Standing.AnswerableForClients();

        assertThat(answerable.mayApprove()).isTrue();
        assertThat(answerable.mayReject()).isTrue();
    }

    static Stream<Standing> stillToBeRejected() {
        return Stream.of(
                new Standing.SystemWithdrawn(),
                new Standing.SystemChanged(Access.NONE),
                new Standing.NoPackageLeft(),
                new Standing.SystemUserExists(new SystemUserId(UUID.randomUUID())),
                new Standing.LacksAccess(REPORT));
    }

    @ParameterizedTest
    @MethodSource("stillToBeRejected")
    void whatCannotBeApprovedCanStillBeRejected(Standing standing) {
        assertThat(standing.mayApprove()).isFalse();
        assertThat(standing.mayReject()).isTrue();
    }

    @Test
    void whoMayNotDecideMaySendOn() {
        assertThat(new Standing.NotPermitted(Role.accessManagers()).mayEscalate())
                .isTrue();
    }

    static Stream<Standing> notToBeSentOn() {
        return Stream.concat(
                Stream.of(new Standing.Answerable(REPORT), new Standing.AnswerableForClients()),
                Stream.concat(stillToBeRejected(), notForThisPersonOrNotAnyMore())
                        .filter(standing -> !(standing instanceof Standing.NotPermitted)));
    }

    @ParameterizedTest
    @MethodSource("notToBeSentOn")
    void whatOneCanAnswerOrNobodyCanIsNotSentOn(Standing standing) {
        assertThat(standing.mayEscalate()).isFalse();
    }

    static Stream<Standing> notForThisPersonOrNotAnyMore() {
        return Stream.of(
                new Standing.AlreadyAnswered(
                        new Decided(Instant.EPOCH, new PersonId(UUID.randomUUID()), null), "Kari Nordmann"),
                new Standing.Withdrawn(),
                new Standing.TimedOut(Instant.EPOCH),
                new Standing.NotPermitted(Role.accessManagers()),
                new Standing.LevelTooLow(SecurityLevel.SUBSTANTIAL));
    }

    @ParameterizedTest
    @MethodSource("notForThisPersonOrNotAnyMore")
    void theRestCanBeNeitherApprovedNorRejected(Standing standing) {
        assertThat(standing.mayApprove()).isFalse();
        assertThat(standing.mayReject()).isFalse();
    }
}
