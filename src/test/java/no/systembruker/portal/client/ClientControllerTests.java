package no.systembruker.portal.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.systembruker.Town;
import no.systembruker.delegation.ClientAdministration;
import no.systembruker.delegation.ClientWorld;
import no.systembruker.delegation.Clients;
import no.systembruker.overview.Customer;
import no.systembruker.party.Organisation;
import no.systembruker.party.Role;
import no.systembruker.portal.PortalTest;
import no.systembruker.portal.Reader;
import no.systembruker.register.SystemId;
import no.systembruker.systemuser.AgentSystemUser;
import no.systembruker.systemuser.SystemUserDeletion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

@PortalTest
class ClientControllerTests {

    private static final String ACCOUNTING = "regnskapsforer-lonn";
    private static final String TAX = "skattegrunnlag";
    private static final Pattern NAME = Pattern.compile("class=\"client-name\">([^<]+)<");
    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");
    private static final Pattern PREVIOUS = Pattern.compile("rel=\"prev\" href=\"([^\"]+)\"");

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Town town;

    @Autowired
    private ClientWorld world;

    @Autowired
    private Customer customer;

    @Autowired
    private ClientAdministration administration;

    @Autowired
    private Clients clients;

    @Autowired
    private SystemUserDeletion deletion;

    private AgentSystemUser agent;
    private String page;
    private Reader nils;
    private Reader vera;

    @BeforeEach
    void anAccountantArrives() {
        world.arrive();
        agent = world.agent(ACCOUNTING);
        page = address(agent);
        nils = new Reader(browser, world.nils());
        vera = new Reader(browser, world.vera());
    }

    @Test
    void aRowTellsWhoThroughWhatAndHowItStands() {
        put(world.client("Asker Bil AS"));
        world.client("Bakeri Nord AS");
        world.client("Cafe Syd AS", "AS", Role.REVISOR);

        assertThat(nils.opens(page))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence(
                        "Asker Bil AS",
                        "Regnskapsfører",
                        "Lagt til",
                        "Fjern",
                        "Bakeri Nord AS",
                        "Kan legges til",
                        "Legg til",
                        "Cafe Syd AS",
                        "Revisor",
                        "Mangler ");
    }

    @Test
    void aClientThatLacksAPackageIsShownWithWhatToWriteToIt() {
        agent = world.agent(TAX);
        world.client("Cafe Syd AS");

        assertThat(nils.opens(address(agent)))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Dere har 1 klient, men den mangler en tilgangspakke",
                        "Hva kan du skrive til klienten?",
                        "Vi ønsker å bruke «Lønnsflyt» fra Lønnsverk AS",
                        "/given-packages/new?to=" + world.accountant().number() + "&amp;package=" + TAX)
                .doesNotContain("type=\"checkbox\"");
    }

    @Test
    void aClientThroughARoleOnlyIsAskedToRegisterIt() {
        world.client("Cafe Syd AS", "AS", Role.REVISOR);

        assertThat(nils.opens(page))
                .bodyText()
                .contains("Meld til Enhetsregisteret på brreg.no at vi er regnskapsfører");
    }

    @Test
    void addingOneLeadsBackToTheListWhichTellsItAndOffersToUndoIt() {
        var client = world.client("Asker Bil AS");

        var answer = nils.sends(
                page + "?state=addable&rows=50", "client", client.uuid().toString());

        assertThat(answer).hasStatus(303);
        assertThat(redirect(answer)).startsWith(page + "?state=addable&rows=50&told=");
        assertThat(isOn(client)).isTrue();
        assertThat(nils.opens(redirect(answer)))
                .bodyText()
                .contains("Asker Bil AS er lagt til", "Angre", page + "/removal?state=addable&amp;rows=50");
        assertThat(nils.sends(page + "/removal", "number", client.number().value()))
                .hasStatus(303);
        assertThat(isOn(client)).isFalse();
    }

    @Test
    void removingOneTellsIt() {
        var client = world.client("Asker Bil AS");
        put(client);

        var answer = nils.sends(page + "/" + client.uuid() + "/removal");

        assertThat(nils.opens(redirect(answer))).bodyText().contains("Asker Bil AS er fjernet");
        assertThat(isOn(client)).isFalse();
    }

    @Test
    void eachOfThoseWhoAreMarkedHasItsOwnOutcome() {
        var fresh = world.client("Asker Bil AS");
        var before = world.client("Bakeri Nord AS");
        put(before);
        var lost = world.client("Cafe Syd AS");
        world.part(Role.REGNSKAPSFORER, lost);
        var lacking = world.client("Dalen AS", "AS", Role.REVISOR);

        var answer = nils.sends(page, numbers(fresh, before, lost, lacking, world.accountant()));

        assertThat(nils.opens(redirect(answer)))
                .bodyText()
                .contains(
                        "4 av 5 valgte ble ikke endret",
                        "Bakeri Nord AS var alt lagt til.",
                        "Cafe Syd AS er ikke klient hos dere lenger.",
                        "Dalen AS mangler ",
                        "Fjordregnskap Vest AS legges til for seg selv");
        assertThat(isOn(fresh)).isTrue();
        assertThat(isOn(lacking)).isFalse();
    }

    @Test
    void whatAnotherAdministratorDidFirstIsTold() {
        var client = world.client("Asker Bil AS");
        put(client);

        assertThat(nils.opens(redirect(nils.sends(page, "client", client.uuid().toString()))))
                .bodyText()
                .contains("Asker Bil AS var alt lagt til.");
        administration.remove(agent.id(), client.uuid(), world.nils());
        assertThat(nils.opens(redirect(nils.sends(page + "/" + client.uuid() + "/removal"))))
                .bodyText()
                .contains("Asker Bil AS var alt fjernet.");
    }

    @Test
    void whenNobodyIsMarkedTheListStaysAndSaysSo() {
        world.client("Asker Bil AS");

        assertThat(nils.sends(page + "?state=addable"))
                .hasStatus(422)
                .bodyText()
                .contains("Kryss av for minst én klient i listen", "Asker Bil AS");
        assertThat(nils.sends(page + "/removal")).hasStatus(422);
    }

    @Test
    void aFormFromElsewhereChangesNothing() {
        var client = world.client("Asker Bil AS");

        assertThat(nils.isTrickedIntoSending(page, "client", client.uuid().toString()))
                .hasStatus(403);
        assertThat(isOn(client)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "00000000-0000-0000-0000-000000000000", "%00"})
    void aForgedClientIsTheCommonPage(String forged) {
        assertThat(nils.sends(page, "client", forged)).hasStatus(404);
        assertThat(nils.sends(page + "/" + forged + "/removal")).hasStatus4xxClientError();
    }

    @Test
    void anotherAccountantsSystemUserIsNotFound() {
        var others = page;
        world.arrive();
        var client = world.client("Asker Bil AS");
        var stranger = new Reader(browser, world.nils());

        assertThat(stranger.opens(others)).hasStatus(404);
        assertThat(stranger.opens(others + ".csv")).hasStatus(404);
        assertThat(stranger.sends(others, "client", client.uuid().toString())).hasStatus(404);
        assertThat(stranger.opens(address(UUID.randomUUID()))).hasStatus(404);
        assertThat(stranger.opens("/system-users/x/clients")).hasStatus(404);
    }

    @Test
    void anAccessManagerSeesTheClientsAndIsToldWhoChangesThem() {
        var client = world.client("Asker Bil AS");
        var manager = new Reader(browser, world.somebodyWith(Role.TILGANGSSTYRER, world.accountant()));

        assertThat(manager.opens(page))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Asker Bil AS", "Du kan se klientene", "<li>daglig leder</li>", "<li>klientadministrator</li>")
                .doesNotContain("name=\"number\"", "Lim inn eller last opp");
        assertThat(manager.sends(page, "client", client.uuid().toString()))
                .hasStatus(403)
                .bodyText()
                .contains("Du kan ikke endre klientene til Fjordregnskap Vest AS");
        assertThat(manager.opens(page + "/list")).hasStatus(403);
        assertThat(isOn(client)).isFalse();
    }

    @Test
    void anEmployeeIsToldWhoManagesTheClients() {
        var employee = new Reader(browser, world.somebodyWith(Role.ANSATT, world.accountant()));

        assertThat(employee.opens(page))
                .hasStatus(403)
                .bodyText()
                .contains("Du kan ikke se klientene til Fjordregnskap Vest AS", "<li>klientadministrator</li>");
        assertThat(employee.opens("/clients")).hasStatus(403);
    }

    @Test
    void ownCompanyIsForThoseWhoManageAccess() {
        agent = world.agent(TAX);
        page = address(agent);
        var own = world.accountant();

        assertThat(nils.opens(page)).bodyText().contains("Det kan endres av dem som styrer tilganger: daglig leder");
        assertThat(nils.sends(page, "client", own.uuid().toString())).hasStatus(403);
        assertThat(vera.opens(page)).bodyText().contains("Legg til Fjordregnskap Vest AS");
        assertThat(vera.opens(redirect(vera.sends(page, "client", own.uuid().toString()))))
                .bodyText()
                .contains("Systemet kan også brukes for Fjordregnskap Vest AS selv")
                .doesNotContain("Angre");
        assertThat(vera.sends(page + "/" + own.uuid() + "/removal")).hasStatus(303);
        assertThat(isOn(own)).isFalse();
    }

    @Test
    void packagesForClientsAloneKeepOwnCompanyOut() {
        assertThat(vera.opens(page))
                .bodyText()
                .contains("så egen virksomhet kan ikke legges til")
                .doesNotContain("Legg til Fjordregnskap Vest AS");
        assertThat(vera.opens(redirect(
                        vera.sends(page, "client", world.accountant().uuid().toString()))))
                .bodyText()
                .contains("Fjordregnskap Vest AS kan ikke legges til");
    }

    @Test
    void noClientsAtAllTeaches() {
        assertThat(nils.opens(page))
                .hasStatusOk()
                .bodyText()
                .contains("Dere har ingen klienter", "melder til Enhetsregisteret")
                .doesNotContain("role=\"search\"");
    }

    @ParameterizedTest
    @CsvSource({
        "nb,Klienter på Lønnsflyt,Kan legges til",
        "nn,Klientar på Lønnsflyt,Kan leggjast til",
        "en,Clients on Lønnsflyt,Can be added"
    })
    void theListSpeaksTheReadersLanguage(String language, String title, String state) {
        world.client("Asker Bil AS");

        assertThat(nils.opens(page + "?lang=" + language)).bodyText().contains(title, state);
    }

    @Test
    void aNumberIsFoundWithSpacesInIt() {
        var wanted = world.client("Asker Bil AS");
        world.client("Bakeri Nord AS");
        var grouped = wanted.number().value().replaceAll("(\\d{3})(?=\\d)", "$1%20");

        assertThat(names(nils.opens(page + "?search=" + grouped))).containsExactly("Asker Bil AS");
        assertThat(names(nils.opens(page + "?search=bil%20ask"))).containsExactly("Asker Bil AS");
        assertThat(nils.opens(page + "?search=finnes-ikke")).bodyText().contains("Ingenting passer");
    }

    @Test
    void aFilterShowsThoseAlone() {
        put(world.client("Asker Bil AS"));
        world.client("Bakeri Nord AS");
        world.client("Cafe Syd AS", "AS", Role.REVISOR);

        assertThat(names(nils.opens(page + "?state=on"))).containsExactly("Asker Bil AS");
        assertThat(names(nils.opens(page + "?state=addable"))).containsExactly("Bakeri Nord AS");
        assertThat(names(nils.opens(page + "?lacks=" + ACCOUNTING))).containsExactly("Cafe Syd AS");
        assertThat(names(nils.opens(page + "?source=auditor"))).containsExactly("Cafe Syd AS");
        assertThat(names(nils.opens(page + "?state=anything&source=x&lacks=../&sort=;&rows=7&after=x&before=-1")))
                .hasSize(3);
    }

    @Test
    void linksLeadThroughEveryPageAndBack() {
        IntStream.range(0, 60).forEach(number -> world.client("Klient %03d AS".formatted(number)));

        var pages = new ArrayList<List<String>>();
        var shown = nils.opens(page + "?state=addable");
        pages.add(names(shown));
        while (link(NEXT, shown).isPresent()) {
            shown = nils.opens(link(NEXT, shown).get());
            pages.add(names(shown));
        }

        assertThat(pages).hasSize(3);
        assertThat(pages.stream().flatMap(List::stream))
                .hasSize(60)
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(names(nils.opens(link(PREVIOUS, shown).orElseThrow()))).isEqualTo(pages.get(1));
        assertThat(names(nils.opens(page + "?rows=100"))).hasSize(60);
    }

    @Test
    void anAccessOfTheOrganisationsOwnHasNoClients() {
        customer.arrive();
        var own = customer.gives(new SystemId(Town.LOENNSFLYT), "Lønnsflyt");
        var tiril = new Reader(browser, town.signedIn(Customer.TIRIL));

        assertThat(tiril.opens(address(own.id().value()))).hasRedirectedUrl("/system-users/" + own.id());
    }

    @Test
    void anEndedAccessLeadsToTheReceiptOfItsEnd() {
        var client = world.client("Asker Bil AS");
        deletion.delete(agent.id(), world.vera());

        assertThat(vera.opens(page)).hasRedirectedUrl("/system-users/" + agent.id() + "/deletion");
        assertThat(vera.sends(page, "client", client.uuid().toString())).hasStatus(303);
    }

    @Test
    void theFileHasAllThatFit() {
        put(world.client("Asker Bil AS"));
        world.client("=Bakeri Nord AS");
        world.client("Cafe Syd AS", "AS", Role.REVISOR);

        assertThat(nils.opens(page + ".csv"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "\"Klient\";\"Organisasjonsnummer\"",
                        "\"Asker Bil AS\"",
                        "\"'=Bakeri Nord AS\"",
                        "\"Mangler noe\"");
        assertThat(nils.opens(page + ".csv?state=on"))
                .bodyText()
                .contains("Asker Bil AS")
                .doesNotContain("Cafe Syd AS");
    }

    @Test
    void thoseWhoManageClientsBeginAtTheSystemsThatTheyAreUsedWith() {
        put(world.client("Asker Bil AS"));
        nils.opens(page);

        assertThat(nils.opens("/clients"))
                .hasStatusOk()
                .bodyText()
                .contains("Dere har 1 klient.", "href=\"" + page + "\"", "1 klient");
        assertThat(nils.opens("/")).bodyText().contains("href=\"/clients\"");
    }

    @Test
    void theAccessItselfTellsHowManyAndLeadsToThem() {
        assertThat(vera.opens("/system-users/" + agent.id())).bodyText().contains("Ingen klienter ennå", page);
        put(world.client("Asker Bil AS"));
        put(world.client("Bakeri Nord AS"));

        assertThat(vera.opens("/system-users/" + agent.id())).bodyText().contains("Brukes for 2 klienter", page);
        assertThat(vera.opens("/system-users/" + agent.id() + "/deletion"))
                .bodyText()
                .contains("Alle de 2 klientene som er lagt til, faller ut");
    }

    private void put(Organisation client) {
        administration.add(agent.id(), client.uuid(), world.nils());
    }

    private boolean isOn(Organisation client) {
        return clients.isOn(agent.id(), client.number());
    }

    private static String address(AgentSystemUser agent) {
        return address(agent.id().value());
    }

    private static String address(UUID id) {
        return "/system-users/" + id + "/clients";
    }

    private static String[] numbers(Organisation... clients) {
        return Arrays.stream(clients)
                .flatMap(client -> Stream.of("number", client.number().value()))
                .toArray(String[]::new);
    }

    private static String redirect(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private static List<String> names(MvcTestResult page) {
        assertThat(page).hasStatusOk();
        return NAME.matcher(body(page)).results().map(found -> found.group(1)).toList();
    }

    private static Optional<String> link(Pattern pattern, MvcTestResult page) {
        return pattern.matcher(body(page)).results().findFirst().map(found -> HtmlUtils.htmlUnescape(found.group(1)));
    }

    private static String body(MvcTestResult page) {
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
