package no.systembruker.portal.client;

import static no.systembruker.portal.signin.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.systembruker.delegation.ClientAdministration;
import no.systembruker.delegation.ClientWorld;
import no.systembruker.delegation.Clients;
import no.systembruker.party.Organisation;
import no.systembruker.party.Role;
import no.systembruker.portal.PortalTest;
import no.systembruker.portal.Reader;
import no.systembruker.systemuser.AgentSystemUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Many clients at once: first what would come of it, then one press. */
@PortalTest
class ManyClientsTests {

    private static final String ACCOUNTING = "regnskapsforer-lonn";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private ClientWorld world;

    @Autowired
    private ClientAdministration administration;

    @Autowired
    private Clients clients;

    private AgentSystemUser agent;
    private String page;
    private Reader nils;

    @BeforeEach
    void anAccountantArrives() {
        world.arrive();
        agent = world.agent(ACCOUNTING);
        page = "/system-users/" + agent.id() + "/clients";
        nils = new Reader(browser, world.nils());
    }

    @Test
    void theLimitsStandOnThePageBeforeTheyAreMet() {
        assertThat(nils.opens(page + "/list"))
                .hasStatusOk()
                .bodyText()
                .contains("høyst 100\u00a0000 linjer og 8 MB", "enctype=\"multipart/form-data\"");
    }

    @Test
    void aPastedListIsJudgedLineByLineAndNothingIsDone() {
        var fresh = world.client("Asker Bil AS");
        var before = world.client("Bakeri Nord AS");
        put(before);
        var lacking = world.client("Cafe Syd AS", "AS", Role.REVISOR);

        var check = checked(nils.sends(
                page + "/list",
                "work",
                "add",
                "numbers",
                "Orgnr\nNO %s MVA\n%s\n%s\n123\n%s"
                        .formatted(fresh.number(), before.number(), lacking.number(), fresh.number())));

        assertThat(nils.opens(check))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Vil du legge til 1 klient på «Lønnsflyt»?",
                        "Asker Bil AS",
                        "Er lagt til fra før",
                        "Mangler Regnskapsfører lønn",
                        "Ikke et gyldig organisasjonsnummer",
                        "Står lenger oppe også");
        assertThat(nils.opens(check + "?verdict=lacks-packages"))
                .bodyText()
                .contains("Cafe Syd AS")
                .doesNotContain("Asker Bil AS");
        assertThat(isOn(fresh)).isFalse();
    }

    @Test
    void onePressDoesItAndTwoDoItOnce() {
        var fresh = IntStream.range(0, 5)
                .mapToObj(each -> world.client("Klient " + each + " AS"))
                .toList();
        var check = checked(nils.sends(page + "/list", "numbers", numbers(fresh)));

        var job = redirect(nils.sends(check + "/job"));

        assertThat(job).startsWith("/jobs/");
        assertThat(redirect(nils.sends(check + "/job"))).isEqualTo(job);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(fresh).allMatch(this::isOn));
        assertThat(nils.opens(check)).bodyText().contains("Noen har sagt fra", job);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(nils.opens(page)).bodyText().contains("Klienter er lagt til", job));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE"})
    void aFileIsReadWhateverProgramWroteIt(String charset) {
        var fresh = world.client("Ås Bil AS");
        var text = "Navn;Organisasjonsnummer\r\n\"Ås; Bil AS\";" + fresh.number() + "\r\n";
        var mark = charset.startsWith("UTF") ? "\uFEFF" : "";

        var check = checked(uploads((mark + text).getBytes(Charset.forName(charset)), ""));

        assertThat(nils.opens(check)).bodyText().contains("Vil du legge til 1 klient", "Ås Bil AS");
    }

    @Test
    void aFileAndAPastedListAreNotBothTaken() {
        assertThat(uploads("310000019".getBytes(StandardCharsets.UTF_8), "310000027"))
                .hasStatus(422)
                .bodyText()
                .contains("Velg enten filen eller det du har limt inn", "310000027");
    }

    @Test
    void anEmptyListIsToldAtItsField() {
        assertThat(nils.sends(page + "/list", "numbers", " \n \n"))
                .hasStatus(422)
                .bodyText()
                .contains("Lim inn minst ett organisasjonsnummer", "aria-invalid=\"true\"");
    }

    @Test
    void aListThatIsTooLongIsToldAtItsField() {
        assertThat(uploads("1\n".repeat(100_001).getBytes(StandardCharsets.UTF_8), ""))
                .hasStatus(422)
                .bodyText()
                .contains("Listen er for lang");
    }

    @Test
    void aFileWithoutTheTokenOfItsFormIsNotTaken() {
        var forged = browser.post()
                .uri(page + "/list")
                .multipart()
                .file(new MockMultipartFile("file", "310000019".getBytes(StandardCharsets.UTF_8)))
                .with(signedInAs(world.nils()));

        assertThat(browser.perform(forged)).hasStatus(403);
    }

    @Test
    void allThatFitTheFilterAreTakenFromEveryPage() {
        IntStream.range(0, 30).forEach(each -> world.client("Klient " + each + " AS"));
        world.client("Bakeri Nord AS");
        world.client("Cafe Syd AS", "AS", Role.REVISOR);

        var check = checked(nils.sends(page + "/matching?search=klient", "work", "add"));

        assertThat(nils.opens(check)).bodyText().contains("Vil du legge til 30 klienter på «Lønnsflyt»?");
    }

    @Test
    void allCanBeRemovedTheSameWay() {
        var clientsOn = IntStream.range(0, 3)
                .mapToObj(each -> world.client("Klient " + each + " AS"))
                .toList();
        clientsOn.forEach(this::put);

        var check = checked(nils.sends(page + "/matching?state=on", "work", "remove"));
        assertThat(nils.opens(check)).bodyText().contains("Vil du fjerne 3 klienter fra «Lønnsflyt»?");
        nils.sends(check + "/job");

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(clientsOn).noneMatch(this::isOn));
    }

    @Test
    void theClientsOfAnotherAccessAreTakenOver() {
        var client = world.client("Asker Bil AS");
        put(client);
        var other = world.agent(ACCOUNTING);
        var others = "/system-users/" + other.id() + "/clients";

        assertThat(nils.opens(others + "/copy"))
                .hasStatusOk()
                .bodyText()
                .contains(agent.id().toString());
        assertThat(nils.sends(others + "/copy")).hasStatus(422).bodyText().contains("Velg en tilgang");
        assertThat(nils.opens(
                        checked(nils.sends(others + "/copy", "other", agent.id().toString()))))
                .bodyText()
                .contains("Vil du legge til 1 klient", "Asker Bil AS");
        assertThat(nils.sends(others + "/copy", "other", UUID.randomUUID().toString()))
                .hasStatus(404);
    }

    @Test
    void aCheckIsFoundForItsOwnSystemUserAlone() {
        world.client("Asker Bil AS");
        var check = checked(nils.sends(page + "/matching", "work", "add"));
        var name = check.substring(check.lastIndexOf('/'));
        var other = "/system-users/" + world.agent(ACCOUNTING).id() + "/clients/checks" + name;

        assertThat(nils.opens(other)).hasStatus(404);
        assertThat(nils.sends(other + "/job")).hasStatus(404);
        assertThat(nils.opens(page + "/checks/" + UUID.randomUUID())).hasStatus(404);
        assertThat(nils.opens(page + "/checks/x")).hasStatus(404);
        assertThat(nils.opens(check + "?after=x&verdict=y")).hasStatusOk();
    }

    @Test
    void anAccessManagerHasNoneOfIt() {
        var manager = new Reader(browser, world.somebodyWith(Role.TILGANGSSTYRER, world.accountant()));

        assertThat(manager.opens(page + "/copy")).hasStatus(403);
        assertThat(manager.sends(page + "/list", "numbers", "310000019")).hasStatus(403);
        assertThat(manager.sends(page + "/matching", "work", "remove")).hasStatus(403);
    }

    private MvcTestResult uploads(byte[] file, String numbers) {
        return browser.perform(browser.post()
                .uri(page + "/list")
                .multipart()
                .file(new MockMultipartFile("file", "klienter.csv", "text/csv", file))
                .param("numbers", numbers)
                .with(signedInAs(world.nils()))
                .with(csrf()));
    }

    private static String checked(MvcTestResult answer) {
        assertThat(answer).hasStatus(303);
        return redirect(answer);
    }

    private static String redirect(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private static String numbers(List<Organisation> clients) {
        return clients.stream().map(client -> client.number().value()).collect(Collectors.joining("\n"));
    }

    private void put(Organisation client) {
        administration.add(agent.id(), client.uuid(), world.nils());
    }

    private boolean isOn(Organisation client) {
        return clients.isOn(agent.id(), client.number());
    }
}
