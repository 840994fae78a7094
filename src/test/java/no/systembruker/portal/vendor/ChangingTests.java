package no.systembruker.portal.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.systembruker.Town;
import no.systembruker.catalogue.LocalisedText;
import no.systembruker.party.Role;
import no.systembruker.portal.PortalTest;
import no.systembruker.portal.Reader;
import no.systembruker.register.AskedRight;
import no.systembruker.register.RegisteredSystem;
import no.systembruker.register.SystemId;
import no.systembruker.register.SystemRegister;
import no.systembruker.register.SystemRegistration;
import no.systembruker.register.Systems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A system in the register, changed, looked up and deleted. */
@PortalTest
class ChangingTests {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Town town;

    @Autowired
    private Systems systems;

    @Autowired
    private SystemRegister register;

    private Workshop workshop;
    private Reader selma;
    private String name = "";
    private String address = "";

    @BeforeEach
    void foundAVendorWithASystem() {
        workshop = new Workshop(town, browser);
        selma = workshop.selma();
        name = Workshop.freeName();
        address = workshop.registered(name);
    }

    @Test
    void aChangeIsBegunLookedOverAndSaved() {
        assertThat(selma.opens(address + "/edit")).hasStatusOk().bodyText().contains("Begynn å endre");
        assertThat(selma.sends(address + "/edit")).hasStatus(303).hasRedirectedUrl(address + "/edit/check");
        assertThat(selma.opens(address + "/edit")).hasStatus(303);
        assertThat(selma.opens(address + "/edit/check")).bodyText().contains("Ingenting er endret");
        assertThat(selma.sends(address + "/edit/clients", "clients", name + "-ny"))
                .hasStatus(303)
                .hasRedirectedUrl(address + "/edit/check");
        selma.sends(address + "/edit/access/removals", "package", "lonn");

        assertThat(selma.opens(address + "/edit/check"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Nye klient-id-er",
                        name + "-ny",
                        "Ber ikke lenger om",
                        "Ingen kunder har gitt systemet tilgang",
                        "Lagre endringene i registeret");
        assertThat(selma.sends(address + "/edit/revision")).hasStatus(303).hasRedirectedUrl(address + "?changed=true");

        assertThat(system().clientIds()).containsExactly(name + "-ny");
        assertThat(system().access().packages()).isEmpty();
        assertThat(system().access().resources()).containsExactly(Town.A_MELDING);
        assertThat(system().visible()).isTrue();
        assertThat(selma.opens(address + "?changed=true")).bodyText().contains("Endringene i Vaktlista gjelder nå");
        assertThat(selma.opens(address + "/changes"))
                .bodyText()
                .contains(
                        "Selma Haugen endret systemet", name + "-ny", "Klienten loennsverk-client meldte inn systemet");
    }

    @Test
    void whatAFormDoesNotShowIsKept() {
        var id = new SystemId(workshop.id(name));
        var description = "Linje én\r\n  og to ";
        register.replace(
                id,
                new SystemRegistration(
                        id.value(),
                        id.vendor(),
                        new LocalisedText("Vaktlista", "Vaktlista", "Rosters"),
                        Town.text(description),
                        List.of(new AskedRight(Town.rightTo(Town.A_MELDING).resource(), "read")),
                        List.of(Town.SALARY),
                        List.of(name + "-b", name + "-a"),
                        List.of("https://verkstedet.example/takk?til=kunden"),
                        true),
                Town.EDIT);
        var before = system();
        selma.sends(address + "/edit");

        selma.sends(
                address + "/edit/texts",
                "nameNb",
                "Vaktlista",
                "nameNn",
                "Vaktlista",
                "nameEn",
                "Rosters 2",
                "descriptionNb",
                "Linje én\r\n  og to",
                "descriptionNn",
                description,
                "descriptionEn",
                description);
        selma.sends(address + "/edit/revision");

        assertThat(system().name()).isEqualTo(new LocalisedText("Vaktlista", "Vaktlista", "Rosters 2"));
        assertThat(system().description()).isEqualTo(before.description());
        assertThat(system().access()).isEqualTo(before.access());
        assertThat(system().clientIds()).isEqualTo(before.clientIds());
        assertThat(system().redirectUrls()).isEqualTo(before.redirectUrls());
    }

    @Test
    void aSecondEditorSeesWhatTheFirstHasChangedBeforeSaving() {
        var colleague = workshop.reader("Kolbjørn Kollega", Role.SYSTEMADMINISTRATOR);
        selma.sends(address + "/edit");
        colleague.sends(address + "/edit");
        colleague.sends(address + "/edit/visibility", "visible", "hidden");
        colleague.sends(address + "/edit/revision");
        selma.sends(address + "/edit/addresses", "addresses", "https://verkstedet.example/takk");

        assertThat(selma.opens(address + "/edit/check"))
                .bodyText()
                .contains("Noen andre har endret systemet imens", "Kolbjørn Kollega", "Ikke i katalogen")
                .doesNotContain("Lagre endringene i registeret");
        assertThat(selma.sends(address + "/edit/revision")).hasStatus(409);
        assertThat(system().redirectUrls()).isEmpty();
        assertThat(selma.sends(address + "/edit/reconciliation")).hasStatus(303);
        assertThat(selma.sends(address + "/edit/revision")).hasStatus(303);

        assertThat(system().redirectUrls()).containsExactly("https://verkstedet.example/takk");
        assertThat(system().visible()).isFalse();
    }

    @Test
    void aChangeThatIsNotAllowedIsToldAndNotMade() {
        selma.sends(address + "/edit");
        assertThat(selma.sends(address + "/edit/access/additions", "package", "regnskapsforer-lonn"))
                .hasStatus(303);

        assertThat(selma.opens(address + "/edit/access")).bodyText().contains("Dette kan ikke stå sammen");
        assertThat(selma.sends(address + "/edit/revision"))
                .hasStatus(422)
                .bodyText()
                .contains("Dette må rettes først", address + "/edit/visibility#visible");
        assertThat(system().access().packages()).containsExactly("lonn");
    }

    @Test
    void aChangeIsDiscarded() {
        selma.sends(address + "/edit");
        selma.sends(address + "/edit/visibility", "visible", "hidden");

        assertThat(selma.sends(address + "/edit/deletion")).hasStatus(303);

        assertThat(selma.opens(address + "/edit/check")).hasStatus(303).hasRedirectedUrl(address + "/edit");
        assertThat(selma.sends(address + "/edit/revision")).hasStatus(303);
        assertThat(system().visible()).isTrue();
    }

    @Test
    void aSystemIsDeletedWhenItsNameIsTyped() {
        assertThat(selma.opens(address + "/deletion"))
                .hasStatusOk()
                .bodyText()
                .contains("Vil du slette Vaktlista?", "Ingen kunder har gitt systemet tilgang");
        assertThat(selma.sends(address + "/deletion", "name", "Vakt"))
                .hasStatus(422)
                .bodyText()
                .contains("Navnet stemmer ikke", "value=\"Vakt\"");
        assertThat(system().deleted()).isFalse();

        assertThat(selma.sends(address + "/deletion", "name", " vaktlista ")).hasStatus(303);

        assertThat(system().deleted()).isTrue();
        assertThat(selma.opens(address + "/deletion")).bodyText().contains("Slettet av", "Selma Haugen");
        assertThat(selma.sends(address + "/deletion", "name", "Vaktlista")).hasStatus(303);
        assertThat(selma.opens(address)).hasStatusOk().bodyText().contains("Vaktlista er slettet");
        assertThat(selma.opens(address + "/edit")).hasStatus(303).hasRedirectedUrl(address);
        assertThat(selma.sends(address + "/edit")).hasStatus(303).hasRedirectedUrl(address);
        assertThat(selma.opens("/vendor/systems")).bodyText().doesNotContain(address);
        assertThat(selma.opens("/vendor/systems?state=deleted")).bodyText().contains(address);
    }

    @Test
    void anothersSystemAndNoneAreNotToldApart() {
        var stranger = new Workshop(town, browser).selma();

        for (var other : List.of(address, "/vendor/systems/" + workshop.id("finnes-ikke"), "/vendor/systems/x")) {
            for (var page : List.of("", "/edit", "/edit/check", "/edit/texts", "/deletion", "/changes")) {
                assertThat(stranger.opens(other + page)).as(other + page).hasStatus(404);
            }
            assertThat(stranger.sends(other + "/edit")).hasStatus(404);
            assertThat(stranger.sends(other + "/edit/revision")).hasStatus(404);
            assertThat(stranger.sends(other + "/deletion", "name", "Vaktlista")).hasStatus(404);
        }
        assertThat(selma.opens("/vendor/systems/" + workshop.id("finnes-ikke"))).hasStatus(404);
        assertThat(workshop.readerWith(Role.ANSATT).opens(address)).hasStatus(403);
        assertThat(system().deleted()).isFalse();
    }

    @Test
    void theListIsSearchedAndTurnedByKey() {
        for (int number = 0; number < 25; number++) {
            town.offerSystem(
                    workshop.id(name + "-" + number), Town.text("Kasse %02d".formatted(number)), List.of(), List.of());
        }

        assertThat(selma.opens("/vendor/systems"))
                .hasStatusOk()
                .bodyText()
                .contains("Kasse 00", "Kasse 19", "rel=\"next\"")
                .doesNotContain("Kasse 20");
        var last = systems.find(new SystemId(workshop.id(name + "-19"))).orElseThrow();
        assertThat(selma.opens("/vendor/systems?after=" + last.internalId()))
                .bodyText()
                .contains("Kasse 20", "Vaktlista")
                .doesNotContain("Kasse 19");
        assertThat(selma.opens("/vendor/systems?search=kasse%2007")).bodyText().contains("Kasse 07");
        assertThat(selma.opens("/vendor/systems?search=" + name + "-3"))
                .bodyText()
                .contains("Kasse 03")
                .doesNotContain("Kasse 07");
        assertThat(selma.opens("/vendor/systems?search=%00%25&after=x")).hasStatusOk();
    }

    private RegisteredSystem system() {
        return systems.find(new SystemId(workshop.id(name))).orElseThrow();
    }
}
