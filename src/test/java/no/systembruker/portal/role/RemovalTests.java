package no.systembruker.portal.role;

import static org.assertj.core.api.Assertions.assertThat;

import no.systembruker.Town;
import no.systembruker.party.Role;
import no.systembruker.portal.PortalTest;
import no.systembruker.portal.Reader;
import no.systembruker.role.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class RemovalTests {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Town town;

    @Autowired
    private Roles held;

    private RoleTown roles;
    private Reader nora;

    @BeforeEach
    void foundABakery() {
        roles = new RoleTown(town, browser);
        nora = roles.reader(roles.nora);
    }

    @Test
    void thePageSaysWhatStopsAndChangesNothing() {
        var role = roles.siriGivenBy(nora);

        assertThat(nora.opens(role + "/removal"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Vil du fjerne rollen som tilgangsstyrer fra Siri Sivertsen?",
                        "Dette stopper",
                        "Behold rollen");
        assertThat(nora.opens(role)).hasStatusOk();
    }

    @Test
    void takingItWorksAtTheNextClickAndLeadsToAReceiptThatStays() {
        var role = roles.siriGivenBy(nora);
        var siri = roles.reader(roles.siri);
        assertThat(siri.opens("/system-users")).hasStatusOk();

        assertThat(nora.sends(role + "/removal")).hasStatus(303).hasRedirectedUrl(role + "/removal");

        assertThat(siri.opens("/system-users")).hasStatus(302);
        assertThat(nora.opens(role + "/removal"))
                .hasStatusOk()
                .bodyText()
                .contains("Siri Sivertsen er ikke lenger tilgangsstyrer for Bakeri Vest AS", "Nora Nilsen");
        assertThat(nora.opens(role)).hasStatus(303).hasRedirectedUrl(role + "/removal");
        assertThat(nora.opens("/roles")).bodyText().doesNotContain("Siri");
    }

    @Test
    void whoComesSecondSeesTheReceipt() {
        var role = roles.siriGivenBy(nora);
        nora.sends(role + "/removal");

        assertThat(nora.sends(role + "/removal")).hasStatus(303).hasRedirectedUrl(role + "/removal");
    }

    @Test
    void theLastOneIsToldWhyTheRoleStays() {
        var alone = roles.anotherBakery();
        town.give(roles.siri, Role.TILGANGSSTYRER, alone);
        var role = "/roles/" + held.of(alone).holdings().getFirst().id() + "/removal";
        var siri = roles.reader(roles.siri);

        assertThat(siri.opens(role))
                .hasStatusOk()
                .bodyText()
                .contains("Denne rollen kan ikke tas bort nå")
                .doesNotContain("action=\"" + role);
        assertThat(siri.sends(role)).hasStatus(409).bodyText().contains("Gi rollen til en annen først.");
        assertThat(held.of(alone).holdings()).hasSize(1);
    }

    @Test
    void whoLaysDownTheirOwnRoleStillSeesTheReceipt() {
        var role = roles.siriGivenBy(nora);
        var siri = roles.reader(roles.siri);

        assertThat(siri.opens(role + "/removal"))
                .bodyText()
                .contains("Vil du legge fra deg rollen som tilgangsstyrer?");
        assertThat(siri.sends(role + "/removal")).hasStatus(303);
        assertThat(siri.opens(role + "/removal"))
                .hasStatusOk()
                .bodyText()
                .contains("Siri Sivertsen er ikke lenger tilgangsstyrer");
    }

    @Test
    void anEmployeeMayNotAndIsToldWhoMay() {
        var role = roles.siriGivenBy(nora);
        var ola = roles.reader(roles.with(Role.ANSATT, "Ola Olsen"));

        assertThat(ola.opens(role)).hasStatus(403);
        assertThat(ola.opens(role + "/removal")).hasStatus(403).bodyText().contains("<li>daglig leder</li>");
        assertThat(ola.sends(role + "/removal")).hasStatus(403);
        assertThat(nora.opens(role)).hasStatusOk();
    }

    @Test
    void aStrangerFindsNothingWhetherItIsGoneOrNot() {
        var role = roles.siriGivenBy(nora);
        var stranger = roles.reader(town.newcomer("Per Pedersen"));

        assertThat(stranger.opens(role)).hasStatus(404);
        assertThat(stranger.opens(role + "/removal")).hasStatus(404);
        assertThat(stranger.sends(role + "/removal")).hasStatus(404);
        nora.sends(role + "/removal");
        assertThat(stranger.opens(role)).hasStatus(404);
        assertThat(stranger.opens(role + "/removal")).hasStatus(404);
        assertThat(stranger.sends(role + "/removal")).hasStatus(404);
    }

    @Test
    void whatComesFromTheRegisterIsNotTakenHere() {
        var registered = held.of(roles.bakery).holdings().getFirst();

        assertThat(nora.opens("/roles/" + registered.id() + "/removal")).hasStatus(404);
        assertThat(nora.sends("/roles/" + registered.id() + "/removal")).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-4000-8000-000000000000", "not-an-id"})
    void anUnknownOrMalformedIdIsNotFound(String id) {
        assertThat(nora.opens("/roles/" + id)).hasStatus(404);
        assertThat(nora.opens("/roles/" + id + "/removal")).hasStatus(404);
        assertThat(nora.sends("/roles/" + id + "/removal")).hasStatus(404);
    }

    @Test
    void aForeignFormTakesNothing() {
        var role = roles.siriGivenBy(nora);

        assertThat(nora.isTrickedIntoSending(role + "/removal")).hasStatus(403);
        assertThat(nora.opens(role)).hasStatusOk();
    }
}
