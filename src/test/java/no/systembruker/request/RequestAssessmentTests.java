package no.systembruker.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.systembruker.TestClock;
import no.systembruker.Town;
import no.systembruker.catalogue.Catalogue;
import no.systembruker.catalogue.LocalisedText;
import no.systembruker.party.Actor;
import no.systembruker.party.Mandate;
import no.systembruker.party.Mandates;
import no.systembruker.party.Organisation;
import no.systembruker.party.PartyRegister;
import no.systembruker.party.Person;
import no.systembruker.party.PersonId;
import no.systembruker.party.Role;
import no.systembruker.party.SecurityLevel;
import no.systembruker.register.Access;
import no.systembruker.register.RegisteredSystem;
import no.systembruker.register.Right;
import no.systembruker.register.SystemId;
import no.systembruker.register.Systems;
import no.systembruker.systemuser.DelegationCheck;
import no.systembruker.systemuser.DelegationReport;
import no.systembruker.systemuser.ExternalRef;
import no.systembruker.systemuser.StandardSystemUser;
import no.systembruker.systemuser.SystemUserId;
import no.systembruker.systemuser.SystemUserKey;
import no.systembruker.systemuser.SystemUsers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each way a request can stand, and which of them is told first when several are true. */
class RequestAssessmentTests {

    private static final Organisation BAKERI_NORD =
            new Organisation(UUID.randomUUID(), Town.BAKERI_NORD, "Bakeri Nord AS", "AS", null);
    private static final Person KARI = new Person(new PersonId(UUID.randomUUID()), "Kari Nordmann");
    private static final SystemUserKey KEY =
            new SystemUserKey(new SystemId(Town.LOENNSFLYT), Town.BAKERI_NORD, ExternalRef.of(Town.BAKERI_NORD));
    private static final Access SALARY = new Access(List.of(), List.of("lonn"));

    private final Systems systems = mock();
    private final DelegationCheck delegationCheck = mock();
    private final SystemUsers systemUsers = mock();
    private final Mandates mandates = mock();
    private final PartyRegister parties = mock();
    private final TestClock clock = new TestClock();
    private final RequestAssessment assessment = new RequestAssessment(
            systems, systemUsers, delegationCheck, mandates, new AnswerRules(parties, Catalogue.load(), clock));

    @BeforeEach
    void kariRunsTheBakeryAndTheSystemStandsInTheRegister() {
        actingAs(Role.DAGLIG_LEDER);
        registered(SALARY, false);
        when(parties.person(KARI.id())).thenReturn(Optional.of(KARI));
        when(parties.organisation(Town.LOENNSVERK)).thenReturn(Optional.empty());
    }

    @Test
    void sheWhoMayGiveAllOfItMayAnswer() {
        assertThat(standing(open())).isInstanceOf(Standing.Answerable.class);
    }

    @Test
    void aPersonWithNothingToDoWithTheOrganisationSeesNothing() {
        when(mandates.find(any(), any())).thenReturn(Optional.empty());

        assertThat(assessment.assess(open(), kari())).isEmpty();
    }

    @Test
    void aVendorThatIsInNoRegisterIsNamedByItsNumber() {
        assertThat(assessment.assess(open(), kari()).map(RequestDossier::vendorName))
                .contains(Town.LOENNSVERK.value());
    }

    @Test
    void anAnsweredRequestTellsByWhomAndWhenWhateverElseIsWrong() {
        everythingIsWrong();

        assertThat(standing(answered())).isEqualTo(new Standing.AlreadyAnswered(decided(), "Kari Nordmann"));
    }

    @Test
    void aRequestRunsOutOnTheVerySecond() {
        var request = open(clock.instant());

        assertThat(standing(request)).isEqualTo(new Standing.TimedOut(clock.instant()));
        assertThat(standing(open(clock.instant().plusSeconds(1)))).isInstanceOf(Standing.Answerable.class);
    }

    @Test
    void aTimeOutIsToldBeforeWhatElseIsWrong() {
        everythingIsWrong();

        assertThat(standing(open(clock.instant()))).isInstanceOf(Standing.TimedOut.class);
    }

    @Test
    void whoMayNotDecideIsToldWhichRolesMay() {
        everythingIsWrong();

        assertThat(standing(open())).isEqualTo(new Standing.NotPermitted(Role.accessManagers()));
    }

    @Test
    void aWeakSignInIsToldBeforeWhatTheRequestItselfLacks() {
        everythingIsWrong();
        actingAs(Role.TILGANGSSTYRER);

        assertThat(standing(open(), SecurityLevel.LOW)).isEqualTo(new Standing.LevelTooLow(SecurityLevel.SUBSTANTIAL));
    }

    @Test
    void aSystemUserThatExistsIsToldBeforeAWithdrawnSystem() {
        everythingIsWrong();
        actingAs(Role.TILGANGSSTYRER);

        assertThat(standing(open())).isInstanceOf(Standing.SystemUserExists.class);
    }

    @Test
    void aWithdrawnSystemIsToldBeforeMissingAccess() {
        actingAs(Role.TILGANGSSTYRER);
        registered(Access.NONE, true);

        assertThat(standing(open())).isInstanceOf(Standing.SystemWithdrawn.class);
    }

    @Test
    void whatTheSystemNoLongerHasIsNamedBeforeMissingAccess() {
        actingAs(Role.TILGANGSSTYRER);
        registered(Access.NONE, false);

        assertThat(standing(open())).isEqualTo(new Standing.SystemChanged(SALARY));
    }

    @Test
    void whatHasLeftTheCatalogueIsMissingThoughTheSystemStillNamesIt() {
        var gone = new Access(List.of(Right.to("nedlagt")), List.of("nedlagt-pakke"));
        registered(gone, false);
        when(delegationCheck.report(any(), any())).thenReturn(new DelegationReport(List.of(), List.of(), gone));

        assertThat(standing(request(gone, clock.instant().plusSeconds(1), null)))
                .isEqualTo(new Standing.SystemChanged(gone));
    }

    @Test
    void whoMayDecideButNotGiveLacksAccess() {
        actingAs(Role.TILGANGSSTYRER);

        assertThat(standing(open())).isInstanceOf(Standing.LacksAccess.class);
    }

    @Test
    void aWithdrawalIsToldBeforeWhatElseIsWrong() {
        everythingIsWrong();

        assertThat(standing(agentRequest(List.of("lonn"), clock.instant(), null, true)))
                .isEqualTo(new Standing.Withdrawn());
    }

    @Test
    void whatWasAnsweredStaysAnsweredThoughItWasWithdrawn() {
        assertThat(standing(agentRequest(List.of("lonn"), clock.instant(), decided(), true)))
                .isInstanceOf(Standing.AlreadyAnswered.class);
    }

    @Test
    void whoMayDecideMayAnswerForClientsWithoutHoldingAnyOfIt() {
        actingAs(Role.TILGANGSSTYRER);

        assertThat(standing(agentRequest("lonn"))).isEqualTo(new Standing.AnswerableForClients());
        verifyNoInteractions(delegationCheck);
    }

    @Test
    void whoMayNotDecideMayNotAnswerForClientsEither() {
        actingAs(Role.KLIENTADMINISTRATOR);

        assertThat(standing(agentRequest("lonn"))).isEqualTo(new Standing.NotPermitted(Role.accessManagers()));
    }

    @Test
    void aWeakSignInIsTooWeakForClientsAsWell() {
        assertThat(standing(agentRequest("lonn"), SecurityLevel.LOW))
                .isEqualTo(new Standing.LevelTooLow(SecurityLevel.SUBSTANTIAL));
    }

    @Test
    void whatTheSystemNoLongerHasForClientsIsNamed() {
        assertThat(standing(agentRequest("lonn", "pensjon")))
                .isEqualTo(new Standing.SystemChanged(new Access(List.of(), List.of("pensjon"))));
    }

    @Test
    void whatMayNoLongerBeGivenForClientsIsMissingThoughTheSystemStillNamesIt() {
        var odd = new Access(List.of(), List.of("lonn", "maskinporten-administrator", "nedlagt-pakke"));
        registered(odd, false);

        assertThat(standing(agentRequest("lonn", "maskinporten-administrator", "nedlagt-pakke")))
                .isEqualTo(new Standing.SystemChanged(
                        new Access(List.of(), List.of("maskinporten-administrator", "nedlagt-pakke"))));
    }

    private void everythingIsWrong() {
        actingAs(Role.ANSATT);
        registered(Access.NONE, true);
        var systemUser = new StandardSystemUser(
                new SystemUserId(UUID.randomUUID()), KEY, "Lønnsflyt", null, SALARY, clock.instant(), KARI.id());
        when(systemUsers.find(KEY)).thenReturn(Optional.of(systemUser));
    }

    private void actingAs(Role role) {
        var mandate = new Mandate(BAKERI_NORD, Set.of(role));
        when(mandates.find(any(), any())).thenReturn(Optional.of(mandate));
        when(delegationCheck.report(any(), any())).thenReturn(report(role == Role.DAGLIG_LEDER));
    }

    private static DelegationReport report(boolean mayGive) {
        var salary = Catalogue.load().find("lonn").orElseThrow();
        return new DelegationReport(
                List.of(new DelegationReport.PackageCheck(salary, mayGive, Set.of())), List.of(), Access.NONE);
    }

    private void registered(Access access, boolean deleted) {
        var name = new LocalisedText("Lønnsflyt", "Lønsflyt", "PayFlow");
        var system = new RegisteredSystem(
                UUID.randomUUID(), KEY.system(), name, name, access, List.of(), List.of(), true, deleted);
        when(systems.find(KEY.system())).thenReturn(Optional.of(system));
    }

    private Standing standing(SystemUserRequest request) {
        return standing(request, SecurityLevel.SUBSTANTIAL);
    }

    private Standing standing(SystemUserRequest request, SecurityLevel level) {
        return assessment
                .assess(request, new Actor(KARI.id(), KARI.name(), level))
                .orElseThrow()
                .standing();
    }

    private static Actor kari() {
        return new Actor(KARI.id(), KARI.name(), SecurityLevel.SUBSTANTIAL);
    }

    private SystemUserRequest open() {
        return open(clock.instant().plusSeconds(1));
    }

    private SystemUserRequest open(Instant expires) {
        return request(SALARY, expires, null);
    }

    private SystemUserRequest answered() {
        return request(SALARY, clock.instant(), decided());
    }

    private Decided decided() {
        return new Decided(clock.instant(), KARI.id(), null);
    }

    private SystemUserRequest agentRequest(String... packages) {
        return agentRequest(List.of(packages), clock.instant().plusSeconds(1), null, false);
    }

    private static SystemUserRequest agentRequest(
            List<String> packages, Instant expires, Decided decided, boolean withdrawn) {
        return new AgentRequest(
                new RequestId(UUID.randomUUID()),
                KEY,
                "Lønnsflyt",
                packages,
                null,
                decided == null ? RequestStatus.NEW : RequestStatus.ACCEPTED,
                null,
                expires.minus(Period.ofDays(180)),
                expires,
                decided,
                withdrawn);
    }

    private static SystemUserRequest request(Access access, Instant expires, Decided decided) {
        return new StandardRequest(
                new RequestId(UUID.randomUUID()),
                KEY,
                "Lønnsflyt",
                access,
                null,
                decided == null ? RequestStatus.NEW : RequestStatus.ACCEPTED,
                null,
                expires.minus(Period.ofDays(180)),
                expires,
                decided,
                false);
    }
}
