package no.systembruker.portal.changerequest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import no.systembruker.Town;
import no.systembruker.changerequest.ChangeIntake;
import no.systembruker.changerequest.ChangeRequestId;
import no.systembruker.changerequest.ChangeSubmission;
import no.systembruker.changerequest.NewChangeRequest;
import no.systembruker.delegation.ClientAdministration;
import no.systembruker.delegation.Clients;
import no.systembruker.party.Organisation;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PartyRegistration;
import no.systembruker.party.Role;
import no.systembruker.portal.PortalTest;
import no.systembruker.portal.Reader;
import no.systembruker.register.SystemId;
import no.systembruker.systemuser.ExternalRef;
import no.systembruker.systemuser.SystemUser;
import no.systembruker.systemuser.SystemUserCreation;
import no.systembruker.systemuser.SystemUserId;
import no.systembruker.systemuser.SystemUserKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

/** The page on which an access for clients is changed: how many clients stay, who falls out, and what they lack. */
@PortalTest
class AgentChangeControllerTests {

    private static final Iterator<OrganisationNumber> NUMBERS =
            Town.otherNumbers().skip(60_000).iterator();

    private static final String MORE = "urn:altinn:accesspackage:regnskapsforer-uten-signeringsrettighet";
    private static final String FARMING = "urn:altinn:accesspackage:jordbruk";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Town town;

    @Autowired
    private PartyRegistration registration;

    @Autowired
    private SystemUserCreation creation;

    @Autowired
    private ChangeIntake intake;

    @Autowired
    private ClientAdministration administration;

    @Autowired
    private Clients clients;

    @Autowired
    private TransactionOperations transaction;

    private Organisation office;
    private SystemUser agent;

    @BeforeEach
    void openAnOfficeWithAnAccessForClients() {
        town.build();
        office = town.found(NUMBERS.next(), "Tallverket AS", "AS");
        town.give(Town.KARI, Role.DAGLIG_LEDER, office);
        town.give(Town.OLA, Role.ANSATT, office);
        var system = new SystemId(Town.LOENNSVERK + "_" + UUID.randomUUID());
        town.registerSystem(
                system.value(),
                List.of(Town.A_MELDING),
                List.of("urn:altinn:accesspackage:regnskapsforer-lonn", MORE, FARMING));
        var key = new SystemUserKey(system, office.number(), ExternalRef.of(office.number()));
        agent = transaction.execute(status -> creation.createAgent(
                new SystemUserId(UUID.randomUUID()),
                key,
                "Årsoppgjør",
                List.of("regnskapsforer-lonn"),
                town.signedIn(Town.KARI).person()));
    }

    @AfterEach
    void leaveTheOffice() {
        town.takeFrom(Town.KARI, Role.DAGLIG_LEDER, office);
        town.takeFrom(Town.OLA, Role.ANSATT, office);
    }

    @Test
    void whenAllHaveGivenItNobodyFallsOut() {
        putClients(2);

        assertThat(kari().opens(page(asksFor(MORE))))
                .hasStatusOk()
                .bodyText()
                .contains("kan gjøre for klientene til Tallverket AS?", "Systemtilgang for klienter")
                .contains("2 klienter blir værende", "Ingen klienter faller ut")
                .contains("Godkjenn og legg til 1 pakke")
                .doesNotContain("Kan gis", "Mangler:");
    }

    @Test
    void thoseWhoFallOutAreNamedWithWhatTheyLack() {
        putClients(3);

        assertThat(kari().opens(page(asksFor(FARMING))))
                .bodyText()
                .contains("Ingen klienter blir værende", "3 klienter faller ut")
                .contains("Klient 0 AS", "Klient 2 AS", "Mangler: Jordbruk")
                .doesNotContain("Se alle");
    }

    @Test
    void whenTheyAreManyTheFirstAreNamedAndAllOnAPageOfTheirOwn() {
        putClients(57);
        var request = asksFor(FARMING);

        assertThat(kari().opens(page(request)))
                .bodyText()
                .contains("Se alle 57 som faller ut", page(request) + "/falling-out");
        var first = kari().opens(page(request) + "/falling-out");
        assertThat(first).hasStatusOk().bodyText().contains("57 klienter faller ut", "Mangler: Jordbruk");
        var next = textOf(first).replaceAll("(?s).*rel=\"next\" href=\"([^\"]*)\".*", "$1");
        assertThat(kari().opens(next.replace("&amp;", "&")))
                .bodyText()
                .satisfies(
                        text -> assertThat(text.split("Mangler: Jordbruk", -1)).hasSize(8))
                .doesNotContain("rel=\"next\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "-1", "%00", "12a", "%F0%9F%98%80"})
    void aPlaceThatIsNoneIsTheBeginning(String place) {
        putClients(1);

        assertThat(kari().opens(page(asksFor(FARMING)) + "/falling-out?after=" + place))
                .hasStatusOk()
                .bodyText()
                .contains("Klient 0 AS");
    }

    @Test
    void anAccessWithoutClientsSaysSo() {
        assertThat(kari().opens(page(asksFor(FARMING)))).bodyText().contains("Ingen klienter er lagt til i tilgangen");
    }

    @Test
    void anEmployeeSeesTheQuestionAndNoClients() {
        putClients(1);
        var request = asksFor(FARMING);

        assertThat(ola().opens(page(request))).bodyText().contains("Jordbruk").doesNotContain("Klient 0 AS");
        assertThat(ola().opens(page(request) + "/falling-out")).hasStatus(302).hasRedirectedUrl(page(request));
    }

    @Test
    void aStrangerFindsNothing() {
        var request = asksFor(FARMING);

        assertThat(new Reader(browser, town.signedIn(Town.STRANGER)).opens(page(request) + "/falling-out"))
                .hasStatus(404);
    }

    @Test
    void theReceiptTellsHowManyFellOut() {
        var fallen = putClients(2);
        var request = asksFor(FARMING);

        assertThat(kari().sends(page(request) + "/approval")).hasStatus(303);

        assertThat(kari().opens(page(request) + "/receipt"))
                .bodyText()
                .contains("Ingen klienter ble værende", "2 klienter falt ut");
        assertThat(fallen).noneMatch(client -> clients.isOn(agent.id(), client));
        assertThat(kari().opens(page(request) + "/falling-out")).hasStatus(302);
    }

    @ParameterizedTest
    @CsvSource({"nb,1 klient faller ut", "nn,1 klient fell ut", "en,1 client falls out"})
    void itIsToldInTheReadersLanguage(String language, String words) {
        putClients(1);

        assertThat(kari().opens(page(asksFor(FARMING)) + "?lang=" + language))
                .bodyText()
                .contains(words);
    }

    private List<OrganisationNumber> putClients(int count) {
        return IntStream.range(0, count).mapToObj(this::putClient).toList();
    }

    private OrganisationNumber putClient(int number) {
        var client = town.found(NUMBERS.next(), "Klient " + number + " AS", "AS");
        registration.giveRole(Role.REGNSKAPSFORER, client, office);
        administration.add(agent.id(), client.uuid(), town.signedIn(Town.KARI));
        return client.number();
    }

    private String asksFor(String urn) {
        var asked =
                new NewChangeRequest(Town.LOENNSVERK, agent.id(), List.of(), List.of(), List.of(urn), List.of(), null);
        var id = new ChangeRequestId(UUID.randomUUID());
        assertThat(intake.submit(id, asked)).isInstanceOf(ChangeSubmission.Created.class);
        return id.toString();
    }

    private static String page(String request) {
        return "/change-requests/" + request;
    }

    private static String textOf(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private Reader kari() {
        return new Reader(browser, town.signedIn(Town.KARI));
    }

    private Reader ola() {
        return new Reader(browser, town.signedIn(Town.OLA));
    }
}
