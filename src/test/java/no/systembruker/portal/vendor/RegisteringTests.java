package no.systembruker.portal.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import no.systembruker.Statements;
import no.systembruker.Town;
import no.systembruker.party.Role;
import no.systembruker.portal.PortalTest;
import no.systembruker.portal.Reader;
import no.systembruker.register.Right;
import no.systembruker.register.SystemId;
import no.systembruker.register.Systems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A new system, from its name to the register. */
@PortalTest
@Import(Statements.class)
class RegisteringTests {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Town town;

    @Autowired
    private Systems systems;

    @Autowired
    private Statements statements;

    private Workshop workshop;
    private Reader selma;
    private String name = "";

    @BeforeEach
    void foundAVendor() {
        workshop = new Workshop(town, browser);
        selma = workshop.selma();
        name = Workshop.freeName();
    }

    @Test
    void aSystemIsRegisteredStepByStep() {
        var draft = workshop.completeDraft(selma, name);
        assertThat(selma.sends(draft + "/access/additions", "package", "lonn", "search", "lønn"))
                .hasStatus(303)
                .hasRedirectedUrl(draft + "/access?search=l%C3%B8nn");
        selma.sends(draft + "/access/additions", "right", Town.A_MELDING);
        selma.sends(draft + "/clients", "clients", " " + name + "-1 \r\n\r\n" + name + "-2\r\n");
        selma.sends(draft + "/addresses", "addresses", "https://verkstedet.example/takk");
        selma.sends(draft + "/visibility", "visible", "visible");

        assertThat(selma.opens(draft + "/check"))
                .hasStatusOk()
                .bodyText()
                .contains(workshop.id(name), "Lønn", "A-melding", name + "-2", "Meld inn systemet")
                .doesNotContain("Dette må rettes først");
        var sent = selma.sends(draft + "/registration");

        assertThat(sent).hasStatus(303).hasRedirectedUrl("/vendor/systems/" + workshop.id(name) + "?registered=true");
        var system = systems.find(new SystemId(workshop.id(name))).orElseThrow();
        assertThat(system.name()).isEqualTo(Town.text("Vaktlista"));
        assertThat(system.access().packages()).containsExactly("lonn");
        assertThat(system.access().rights()).containsExactly(Right.to(Town.A_MELDING));
        assertThat(system.clientIds()).containsExactly(name + "-1", name + "-2");
        assertThat(system.redirectUrls()).containsExactly("https://verkstedet.example/takk");
        assertThat(system.visible()).isTrue();
        assertThat(selma.opens("/vendor/systems/" + workshop.id(name) + "/changes"))
                .bodyText()
                .contains("Selma Haugen meldte inn systemet", "A-melding");
    }

    @Test
    void sendingTheRegistrationTwiceIsOneSystem() {
        var draft = workshop.completeDraft(selma, name);
        selma.sends(draft + "/registration");

        assertThat(selma.sends(draft + "/registration"))
                .hasStatus(303)
                .hasRedirectedUrl("/vendor/systems/" + workshop.id(name));
        assertThat(selma.opens(draft + "/texts")).hasStatus(303);
    }

    @Test
    void theIdIsMadeOfTheNameAndShownBeforeItStays() {
        var begun = workshop.begins(selma, "Ærlig lønn " + name, "");

        assertThat(begun).hasStatus(303);
        assertThat(Workshop.address(begun)).endsWith("/identity?proposed=true");
        assertThat(selma.opens(Workshop.address(begun)))
                .bodyText()
                .contains(workshop.vendor.number() + "_", "aerlig-lonn-", "Vi har laget en id av navnet");
    }

    @Test
    void whatIsWrongIsToldAtItsFieldAndWhatWasWrittenIsKept() {
        assertThat(workshop.begins(selma, "", "to ord"))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"nameNb-error\"", "id=\"systemName-error\"", "mellomrom", "value=\"to ord\"");
        workshop.registered(name);
        assertThat(workshop.begins(selma, "Vaktlista", name))
                .hasStatus(422)
                .bodyText()
                .contains("Et annet system har denne id-en");

        var draft = workshop.completeDraft(selma, name + "-2");
        assertThat(selma.sends(draft + "/texts", "nameNb", "a\nb", "nameEn", "x", "descriptionNb", "y"))
                .hasStatus(422)
                .bodyText()
                .contains("nameNb-error", "nameNn-error", "descriptionEn-error");
        assertThat(selma.sends(draft + "/clients", "clients", "a\nA\nloennsverk-client"))
                .hasStatus(422)
                .bodyText()
                .contains("mer enn én gang: A", "hører til et annet system", ">a\nA\nloennsverk-client</textarea>");
        assertThat(selma.sends(draft + "/addresses", "addresses", "http://verkstedet.example"))
                .hasStatus(422)
                .bodyText()
                .contains("Dette kan ikke brukes: http://verkstedet.example");
        assertThat(selma.sends(draft + "/visibility", "visible", "perhaps")).hasStatus(422);
        assertThat(selma.sends(draft + "/access/additions", "package", "finnes-ikke"))
                .hasStatus(422)
                .bodyText()
                .contains("Denne tilgangspakken finnes ikke");
        assertThat(selma.sends(draft + "/access/additions", "right", "finnes-ikke"))
                .hasStatus(422);
        assertThat(selma.sends(draft + "/access/additions", "package", "eksplisitt"))
                .hasStatus(422);
    }

    @Test
    void whatCannotGoTogetherIsWarnedOfAtOnceAndRefusedAtLast() {
        var draft = workshop.completeDraft(selma, name);
        selma.sends(draft + "/visibility", "visible", "visible");
        selma.sends(draft + "/access/additions", "package", "regnskapsforer-lonn");

        assertThat(selma.opens(draft + "/access"))
                .bodyText()
                .contains("Dette kan ikke stå sammen", "Bare for klienter");
        assertThat(selma.opens(draft + "/check"))
                .bodyText()
                .contains("Dette må rettes først", draft + "/visibility#visible")
                .doesNotContain("Meld inn systemet</button>");
        assertThat(selma.sends(draft + "/registration")).hasStatus(422);
        assertThat(selma.sends(draft + "/visibility", "visible", "visible"))
                .hasStatus(422)
                .bodyText()
                .contains("kan ikke be om det som bare er for klienter");
        selma.sends(draft + "/visibility", "visible", "hidden");
        assertThat(selma.sends(draft + "/registration")).hasStatus(303);
    }

    @Test
    void whatIsChosenIsTakenAwayAgain() {
        var draft = workshop.completeDraft(selma, name);
        selma.sends(draft + "/access/additions", "package", "lonn");
        selma.sends(draft + "/access/additions", "right", Town.A_MELDING);
        assertThat(selma.opens(draft + "/access")).bodyText().contains("Ta bort Lønn", "Ta bort A-melding");

        selma.sends(draft + "/access/removals", "package", "lonn");
        selma.sends(draft + "/access/removals", "right", Town.A_MELDING);

        assertThat(selma.opens(draft + "/access")).bodyText().contains("Systemet ber ikke om noe ennå");
    }

    @Test
    void theSearchFindsPackagesAndSingleRights() {
        var draft = workshop.completeDraft(selma, name);

        assertThat(selma.opens(draft + "/access?search=skatteetaten%20a-meld"))
                .bodyText()
                .contains("Legg til A-melding");
        assertThat(selma.opens(draft + "/access?search=revisor"))
                .bodyText()
                .contains("Legg til Ansvarlig revisor", "Bare for klienter");
        assertThat(selma.opens(draft + "/access?search=xyzzy")).bodyText().contains("Ingenting passer til");
        assertThat(selma.opens(draft + "/access?search=%25")).bodyText().contains("Ingenting passer til");
    }

    @Test
    void aDraftIsEverybodysAtTheVendorAndOutlastsTheSession() {
        var draft = workshop.completeDraft(selma, name);
        var colleague = workshop.reader("Kolbjørn Kollega", Role.SYSTEMADMINISTRATOR);

        assertThat(colleague.opens("/vendor")).bodyText().contains(draft + "/check", "Selma Haugen");
        assertThat(colleague.opens("/vendor/systems/new")).bodyText().contains(draft + "/check");
        assertThat(colleague.opens(draft + "/texts")).hasStatusOk();
        assertThat(colleague.sends(draft + "/deletion")).hasStatus(303);
        assertThat(selma.opens(draft + "/texts")).hasStatus(404);
    }

    @Test
    void anothersDraftAndNoneAreNotToldApart() {
        var draft = workshop.completeDraft(selma, name);
        var stranger = new Workshop(town, browser).selma();

        for (var address : List.of(draft, "/vendor/systems/new/" + new UUID(0, 0), "/vendor/systems/new/x")) {
            assertThat(stranger.opens(address + "/check")).hasStatus(404);
            assertThat(stranger.sends(address + "/registration")).hasStatus(404);
            assertThat(stranger.sends(address + "/texts", "nameNb", "x")).hasStatus(404);
            assertThat(stranger.sends(address + "/deletion")).hasStatus(404);
        }
    }

    @Test
    void anEmployeeOfTheVendorIsToldWhoCan() {
        var draft = workshop.completeDraft(selma, name);
        var employee = workshop.readerWith(Role.ANSATT);

        assertThat(employee.opens(draft + "/check")).hasStatus(403).bodyText().contains("systemadministrator");
        assertThat(workshop.begins(employee, "Vaktlista", name)).hasStatus(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "שלום עולם",
                "e\u0301\u0302\u0303\u0304\u0305",
                "Regnskapsogloennsflytforvirksomhetermedmangeavdelingerogendaflere",
                "{0} ${7*7} #{x}"
            })
    void strangeNamesAreText(String strange) {
        var draft = Workshop.draftAddress(workshop.begins(selma, strange, name));

        assertThat(selma.opens(draft + "/check")).hasStatusOk().bodyText().doesNotContain("<script>alert");
        assertThat(selma.opens("/vendor")).hasStatusOk();
    }

    @Test
    void manyClientIdsAreToldToBeTooMany() {
        var draft = workshop.completeDraft(selma, name);
        var many = String.join(
                "\n", IntStream.range(0, 1001).mapToObj(each -> name + each).toList());

        assertThat(selma.sends(draft + "/clients", "clients", many))
                .hasStatus(422)
                .bodyText()
                .contains("Det er for mange her");
    }

    @Test
    void manyDraftsAndAccessesTakeNoMoreStatementsThanFew() {
        var draft = workshop.completeDraft(selma, name);
        selma.sends(draft + "/access/additions", "package", "lonn");
        selma.sends(draft + "/access/additions", "right", Town.A_MELDING);
        opening(draft); // begins the session
        var few = opening(draft);
        for (var slug : List.of("skattegrunnlag", "a-ordning", "skatt-naering", "pensjon")) {
            selma.sends(draft + "/access/additions", "package", slug);
        }
        IntStream.range(0, 8).forEach(each -> workshop.completeDraft(selma, name + each));

        assertThat(opening(draft)).isEqualTo(few);
    }

    private List<List<String>> opening(String draft) {
        return List.of(sent(draft + "/check"), sent(draft + "/access?search=l%C3%B8nn"), sent("/vendor"));
    }

    private List<String> sent(String address) {
        return statements.during(() -> selma.opens(address)).stream()
                .map(Statements.Sent::sql)
                .map(sql -> sql.replaceAll("(\\?,? ?)+", "?"))
                .toList();
    }
}
