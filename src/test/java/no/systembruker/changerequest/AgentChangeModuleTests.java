package no.systembruker.changerequest;

import static no.systembruker.changerequest.ChangeWorld.SKATTEKORT;
import static no.systembruker.changerequest.ChangeWorld.access;
import static no.systembruker.changerequest.ChangeWorld.newId;
import static no.systembruker.changerequest.ChangeWorld.urn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Optional;
import no.systembruker.TestClock;
import no.systembruker.Town;
import no.systembruker.changerequest.ChangeWorld.Asking;
import no.systembruker.delegation.ClientImpact;
import no.systembruker.delegation.Clients;
import no.systembruker.history.AccessChange;
import no.systembruker.history.Act;
import no.systembruker.history.History;
import no.systembruker.history.HistoryEntry;
import no.systembruker.party.Actor;
import no.systembruker.register.Access;
import no.systembruker.register.SystemRegister;
import no.systembruker.request.Refusal;
import no.systembruker.request.RejectionReason;
import no.systembruker.request.RequestStatus;
import no.systembruker.request.Standing;
import no.systembruker.systemuser.SystemUser;
import no.systembruker.systemuser.SystemUserDeletion;
import no.systembruker.systemuser.SystemUserKind;
import no.systembruker.systemuser.SystemUsers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/** What may be changed of an access for clients, and by whom. */
@ApplicationModuleTest(
        mode = BootstrapMode.ALL_DEPENDENCIES,
        extraIncludes = {"history", "decision"})
@Import({Town.class, TestClock.class, Saboteur.class, ChangeWorld.class})
abstract class AgentChangeModuleTests {

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
    private Clients clientList;

    @Autowired
    private History history;

    @Autowired
    private Saboteur saboteur;

    private SystemUser agent;

    @BeforeEach
    void giveTheSystemAccessForClients() {
        clock.reset();
        saboteur.rest();
        agent = world.agent();
    }

    @Test
    void itsPackagesAreChangedWithoutTheApproverHavingThemToGive() {
        var request = submitted(asking().adding(List.of(), "regnskapsforer-uten-signeringsrettighet")
                .removing(List.of(), "skattegrunnlag"));

        var answer = decisions.approve(request.id(), liv());

        assertThat(answer).isInstanceOf(ChangeAnswer.Given.class);
        assertThat(packagesNow()).containsExactly("regnskapsforer-lonn", "regnskapsforer-uten-signeringsrettighet");
        assertThat(requests.find(request.id())).hasValueSatisfying(stored -> {
            assertThat(stored.kind()).isEqualTo(SystemUserKind.AGENT);
            assertThat(stored.status()).isEqualTo(RequestStatus.ACCEPTED);
            assertThat(stored.before()).isEqualTo(agent.access());
        });
    }

    @Test
    void historyTellsThatItWasAnAccessForClients() {
        var request = submitted(asking().adding(List.of(), "jordbruk"));

        decisions.approve(request.id(), kari());

        var told = history.of(agent.id().value());
        assertThat(told)
                .extracting(HistoryEntry::act)
                .containsExactly(
                        Act.SYSTEM_USER_CREATED, Act.CHANGE_RECEIVED, Act.SYSTEM_USER_CHANGED, Act.CHANGE_APPROVED);
        assertThat(told).extracting(HistoryEntry::kind).containsOnly(SystemUserKind.AGENT);
        assertThat(told.get(2).change())
                .isEqualTo(new AccessChange(access(List.of(), List.of("jordbruk")), Access.NONE));
    }

    @Test
    void rejectingChangesNothing() {
        var request = submitted(asking().adding(List.of(), "jordbruk"));

        decisions.reject(request.id(), kari(), RejectionReason.of("Ikke nå."));

        assertThat(packagesNow()).isEqualTo(agent.access().packages());
        assertThat(requests.find(request.id()).map(ChangeRequest::status)).contains(RequestStatus.REJECTED);
    }

    @Test
    void whoeverMayNotDecideSendsItOn() {
        var request = submitted(asking().adding(List.of(), "jordbruk"));

        assertThat(decisions.find(request.id(), ola()).map(ChangeDossier::standing))
                .containsInstanceOf(Standing.NotPermitted.class);
        assertThat(decisions.escalate(request.id(), ola(), Optional.empty()))
                .isInstanceOf(ChangeEscalation.OnItsWay.class);
    }

    @Test
    void singleRightsAreForStandardSystemUsers() {
        for (var asking :
                List.of(asking().adding(List.of(SKATTEKORT), "jordbruk"), asking().removing(List.of(SKATTEKORT)))) {
            assertThat(refusal(asking)).isEqualTo(new ChangeRefusal.RightsForClients());
            assertThat(intake.verify(asking.asked()))
                    .isEqualTo(new ChangeVerification.Refused(new ChangeRefusal.RightsForClients()));
        }
    }

    @Test
    void whatIsRequiredMustBeTheSystemsAndSuchAsClientsGive() {
        assertThat(notAskable(asking().adding(List.of(), "pensjon")))
                .isEqualTo(new Refusal(Refusal.Reason.PACKAGE_NOT_IN_SYSTEM, List.of(urn("pensjon"))));
        assertThat(notAskable(asking().adding(List.of(), "maskinporten-scopes")))
                .isEqualTo(new Refusal(Refusal.Reason.PACKAGE_NOT_DELEGABLE, List.of(urn("maskinporten-scopes"))));
    }

    @Test
    void aPackageIsLeft() {
        assertThat(refusal(asking().removing(List.of(), "regnskapsforer-lonn", "skattegrunnlag")))
                .isEqualTo(new ChangeRefusal.NoPackageLeft());
        assertThat(intake.submit(
                        newId(),
                        asking().adding(List.of(), "jordbruk")
                                .removing(List.of(), "regnskapsforer-lonn", "skattegrunnlag")
                                .asked()))
                .isInstanceOf(ChangeSubmission.Created.class);
    }

    @Test
    void theSecondOfTwoChangesThatTogetherLeaveNoPackageCanOnlyBeRejected() {
        var first = submitted(asking().removing(List.of(), "regnskapsforer-lonn"));
        var second = submitted(asking().removing(List.of(), "skattegrunnlag"));
        decisions.approve(first.id(), kari());

        assertThat(decisions.find(second.id(), kari()).map(ChangeDossier::standing))
                .contains(new Standing.NoPackageLeft());
        assertThat(decisions.approve(second.id(), kari())).isInstanceOf(ChangeAnswer.Refused.class);
        assertThat(decisions.reject(second.id(), kari(), Optional.empty())).isInstanceOf(ChangeAnswer.Given.class);
        assertThat(packagesNow()).containsExactly("skattegrunnlag");
    }

    @Test
    void whatTheSystemNoLongerHasIsNotGivenAndIsNamed() {
        var request = submitted(asking().adding(List.of(), "jordbruk"));
        register.replacePackages(agent.key().system(), List.of(urn("regnskapsforer-lonn")), Town.EDIT);

        assertThat(decisions.find(request.id(), kari()).map(ChangeDossier::standing))
                .contains(new Standing.SystemChanged(access(List.of(), List.of("jordbruk"))));
        assertThat(decisions.approve(request.id(), kari())).isInstanceOf(ChangeAnswer.Refused.class);
        assertThat(packagesNow()).isEqualTo(agent.access().packages());
    }

    @Test
    void oneThatHasEndedIsToldAndStillAnAccessForClients() {
        var request = submitted(asking().adding(List.of(), "jordbruk"));
        deletion.delete(agent.id(), kari());

        assertThat(decisions.find(request.id(), kari())).hasValueSatisfying(dossier -> {
            assertThat(dossier.standing()).isEqualTo(new Standing.SystemUserDeleted());
            assertThat(dossier.request().kind()).isEqualTo(SystemUserKind.AGENT);
        });
    }

    @Test
    void clientsWhoHaveGivenAllOfItStayAndTheOthersFallOut() {
        var gaard = world.client(agent, "Fjellgård AS", "skattegrunnlag", "jordbruk");
        var havn = world.client(agent, "Havn AS", "skattegrunnlag");
        var land = world.client(agent, "Land AS", "jordbruk");
        world.put(gaard, agent);
        world.put(havn, agent);
        var request = submitted(asking().adding(List.of(), "jordbruk"));

        var clients = decisions.find(request.id(), kari()).orElseThrow().clients();
        assertThat(clients.impact()).isEqualTo(new ClientImpact(1, 1, 0, false));
        decisions.approve(request.id(), kari());

        assertThat(clientList.isOn(agent.id(), gaard)).isTrue();
        assertThat(clientList.isOn(agent.id(), havn)).isFalse();
        assertThat(clientList.isOn(agent.id(), land)).isFalse();
        assertThat(requests.find(request.id()).map(ChangeRequest::clients)).contains(clients.impact());
    }

    @Test
    void clientsWhoLackedWhatIsTakenAwayCanBeAddedAfterwards() {
        var havn = world.client(agent, "Havn AS", "skattegrunnlag");
        world.client(agent, "Land AS");
        world.put(havn, agent);
        var request = submitted(asking().removing(List.of(), "skattegrunnlag"));

        assertThat(decisions.find(request.id(), kari()).orElseThrow().clients().impact())
                .isEqualTo(new ClientImpact(1, 0, 1, false));
        decisions.approve(request.id(), kari());

        assertThat(clientList.isOn(agent.id(), havn)).isTrue();
    }

    @Test
    void whoMayNotApproveIsNotToldOfTheClients() {
        var request = submitted(asking().adding(List.of(), "jordbruk"));

        assertThat(decisions.find(request.id(), ola()).orElseThrow().clients()).isNull();
    }

    @Test
    void clientsFallOutTogetherWithTheChangeOrNotAtAll() {
        var havn = world.client(agent, "Havn AS", "skattegrunnlag");
        world.put(havn, agent);
        var request = submitted(asking().adding(List.of(), "jordbruk"));
        saboteur.strike();

        assertThatIllegalStateException().isThrownBy(() -> decisions.approve(request.id(), kari()));

        assertThat(clientList.isOn(agent.id(), havn)).isTrue();
    }

    @Test
    void whenSomethingFailsAtTheEndNothingHasHappened() {
        var request = submitted(asking().adding(List.of(), "jordbruk"));
        saboteur.strike();

        assertThatIllegalStateException().isThrownBy(() -> decisions.approve(request.id(), kari()));

        assertThat(requests.find(request.id())).contains(request);
        assertThat(packagesNow()).isEqualTo(agent.access().packages());
    }

    private Asking asking() {
        return ChangeWorld.of(agent);
    }

    private ChangeRequest submitted(Asking asking) {
        return ((ChangeSubmission.Created) intake.submit(newId(), asking.asked())).request();
    }

    private ChangeRefusal refusal(Asking asking) {
        var id = newId();
        var refused = ((ChangeSubmission.Refused) intake.submit(id, asking.asked())).refusal();
        assertThat(requests.find(id)).as("nothing is kept").isEmpty();
        return refused;
    }

    private Refusal notAskable(Asking asking) {
        return ((ChangeRefusal.NotAskable) refusal(asking)).refusal();
    }

    private List<String> packagesNow() {
        return systemUsers.find(agent.id()).orElseThrow().access().packages();
    }

    private Actor kari() {
        return town.signedIn(Town.KARI);
    }

    private Actor liv() {
        return town.signedIn(Town.LIV);
    }

    private Actor ola() {
        return town.signedIn(Town.OLA);
    }
}
