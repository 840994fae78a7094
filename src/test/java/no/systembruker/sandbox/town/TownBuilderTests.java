package no.systembruker.sandbox.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.systembruker.delegation.ClientList;
import no.systembruker.delegation.Clients;
import no.systembruker.party.Actor;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PartyRegister;
import no.systembruker.party.PersonNumber;
import no.systembruker.party.SecurityLevel;
import no.systembruker.register.SystemId;
import no.systembruker.request.RequestDecisions;
import no.systembruker.request.RequestId;
import no.systembruker.request.Standing;
import no.systembruker.request.SystemUserRequest;
import no.systembruker.sandbox.InTown;
import no.systembruker.sandbox.maskinporten.MaskinportenClient;
import no.systembruker.sandbox.maskinporten.MaskinportenClients;
import no.systembruker.systemuser.AgentSystemUser;
import no.systembruker.systemuser.ExternalRef;
import no.systembruker.systemuser.SystemUserKey;
import no.systembruker.systemuser.SystemUsers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@InTown
class TownBuilderTests {

    @Autowired
    private TownBuilder builder;

    @Autowired
    private TownGuide guide;

    @Autowired
    private RequestDecisions decisions;

    @Autowired
    private PartyRegister parties;

    @Autowired
    private SystemUsers systemUsers;

    @Autowired
    private MaskinportenClients clients;

    @Autowired
    private Clients organisationsClients;

    @Autowired
    private ClientList clientList;

    @Test
    void everyPlannedRequestIsThere() {
        assertThat(guide.requests()).hasSameSizeAs(guide.plan().requests());
    }

    @Test
    void buildingAgainChangesNothing() {
        var before = ids();

        builder.build();

        assertThat(ids()).isEqualTo(before);
    }

    @ParameterizedTest(name = "{3} towards {2}")
    @CsvSource({
        "310000019_loennsflyt,   310000027,            01819010001, Answerable",
        "310000019_loennsflyt,   310000027,            12836810226, Answerable",
        "310000019_loennsflyt,   310000027,            29820055010, LacksAccess",
        "310000019_loennsflyt,   310000027,            15867520160, NotPermitted",
        "312456788_kassebok,     310000027,            01819010001, Answerable",
        "312456788_kassebok,     219901275,            01819010001, Answerable",
        "310000019_fravaersvakt, 310000027,            01819010001, TimedOut",
        "310000019_fravaersvakt, 310000027/postkassen, 01819010001, LacksAccess",
        "310000019_fravaersvakt, 310000027/postkassen, 12836810226, Answerable",
        "311552007_flaateboka,   310000027,            01819010001, SystemUserExists",
        "312456788_kassebok,     318255903/regnskap,   19888424620, LacksAccess",
        "310000019_loennsflyt,   310312770,            02825911718, AlreadyAnswered",
        "310000019_fravaersvakt, 312844559,            07897121381, AlreadyAnswered",
        "313301478_byggmappe,    312844559,            07897121381, Answerable",
        "311552007_flaateboka,   310312770,            02825911718, Answerable",
        "310000019_loennsflyt,   213765418,            08927319099, Answerable",
        "312456788_kassebok,     315722047,            02825911718, Answerable",
        "311552007_flaateboka,   212566039,            21818828664, SystemChanged",
        "310000019_loennsbyraa,  310000035,            23917930430, AnswerableForClients",
        "310000019_loennsbyraa,  310000035,            30849215589, NotPermitted",
        "312456788_aarsmappe,    310000035,            23917930430, AlreadyAnswered",
        "312456788_aarsmappe,    315609127,            17856632024, AnswerableForClients",
    })
    void everyOutcomeCanBeSeenWithSomebody(String system, String customer, String pid, String standing) {
        var dossier =
                decisions.find(request(system, customer).id(), signedIn(pid)).orElseThrow();

        assertThat(dossier.standing().getClass().getSimpleName()).isEqualTo(standing);
    }

    @Test
    void everyClientOfASystemIsRegisteredWithItsVendor() {
        assertThat(guide.plan().systems())
                .allSatisfy(system -> assertThat(system.clients())
                        .allSatisfy(client -> assertThat(clients.find(client).map(MaskinportenClient::owner))
                                .contains(system.id().vendor())));
    }

    @Test
    void aStrangerSeesNothing() {
        var id = request("310000019_loennsflyt", "310000027").id();

        assertThat(decisions.find(id, signedIn("41819013061"))).isEmpty();
    }

    @Test
    void whatWasApprovedHasASystemUserAndARejectionHasItsReason() {
        var approved = request("310000019_loennsflyt", "310312770");
        var rejected = request("310000019_fravaersvakt", "312844559");

        assertThat(systemUsers.find(approved.key())).isPresent();
        assertThat(systemUsers.find(rejected.key())).isEmpty();
        assertThat(decisions
                        .find(rejected.id(), signedIn("07897121381"))
                        .orElseThrow()
                        .standing())
                .isInstanceOfSatisfying(
                        Standing.AlreadyAnswered.class,
                        answered -> assertThat(answered.decided().reason()).contains("ingen ansatte"));
    }

    @Test
    void theAccountingFirmHasASystemUserForItsClients() {
        var approved = request("312456788_aarsmappe", "310000035");

        assertThat(systemUsers.find(approved.key())).containsInstanceOf(AgentSystemUser.class);
    }

    @ParameterizedTest
    @CsvSource({"310000035, 5000", "315609127, 150", "217336414, 80"})
    void thoseWhoDoOthersWorkHaveClients(String provider, int count) {
        var organisation =
                parties.organisation(new OrganisationNumber(provider)).orElseThrow();

        assertThat(organisationsClients.count(organisation)).isEqualTo(count);
    }

    @Test
    void someOfTheAccountantsClientsAreOnItsSystemUsersAndSomeLackAPackage() {
        var key = new SystemUserKey(
                new SystemId("310000019_loennsbyraa"),
                new OrganisationNumber("310000035"),
                new ExternalRef("a-melding"));
        var agent = (AgentSystemUser) systemUsers.find(key).orElseThrow();

        var counts = clientList.counts(agent);

        assertThat(counts.on()).isGreaterThan(500);
        assertThat(counts.addable()).isGreaterThan(1_000);
        assertThat(counts.lackingEach().get("a-ordning"))
                .isEqualTo(counts.lacking())
                .isGreaterThan(1_000);
    }

    private List<RequestId> ids() {
        return guide.requests().stream().map(SystemUserRequest::id).toList();
    }

    private SystemUserRequest request(String system, String customer) {
        var parts = customer.split("/");
        var owner = new OrganisationNumber(parts[0]);
        var reference = parts.length > 1 ? new ExternalRef(parts[1]) : ExternalRef.of(owner);
        var key = new SystemUserKey(new SystemId(system), owner, reference);
        return guide.requests().stream()
                .filter(request -> request.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private Actor signedIn(String pid) {
        var person = parties.person(new PersonNumber(pid)).orElseThrow();
        return new Actor(person.id(), person.name(), SecurityLevel.SUBSTANTIAL);
    }
}
