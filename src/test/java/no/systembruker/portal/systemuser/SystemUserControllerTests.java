package no.systembruker.portal.systemuser;

import static org.assertj.core.api.Assertions.assertThat;

import no.systembruker.Town;
import no.systembruker.party.PersonNumber;
import no.systembruker.portal.Mailbox;
import no.systembruker.portal.PortalTest;
import no.systembruker.portal.Reader;
import no.systembruker.request.RequestDecisions;
import no.systembruker.request.SystemUserRequest;
import no.systembruker.systemuser.OwnLabel;
import no.systembruker.systemuser.SystemUserDeletion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class SystemUserControllerTests {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Town town;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private RequestDecisions decisions;

    @Autowired
    private SystemUserDeletion deletion;

    @BeforeEach
    void buildTheTown() {
        town.build();
    }

    @Test
    void thePageTellsWhatWhoAndSinceWhen() {
        var request = approved("Lønn for bakeriet");

        assertThat(kari().opens(page(request)))
                .hasStatusOk()
                .bodyText()
                .contains("Lønn for bakeriet", "Lønnsflyt", "Lønnsverk AS", "A-melding", "Kari Nordmann")
                .contains("href=\"/requests/" + request.id() + "/receipt\"")
                .contains(request.key().externalRef().value())
                .contains("Lønnsverk AS ba om tilgang", "Kari Nordmann godkjente forespørselen");
    }

    @Test
    void anAccessGoesByTheOrganisationsOwnNameForItEverywhere() {
        var request = mailbox.receive("Lønn avdeling 4");
        decisions.approve(request.id(), town.signedIn(Town.KARI), OwnLabel.of("Lønn for kaféen"));

        assertThat(kari().opens(page(request)))
                .bodyText()
                .contains(">Lønn for kaféen</h1>", "Eget navn: Lønn for kaféen");
        assertThat(kari().opens(page(request) + "/deletion"))
                .bodyText()
                .contains("Vil du avslutte tilgangen til «Lønn for kaféen»?");
        assertThat(kari().opens("/system-users"))
                .bodyText()
                .contains(">Lønn for kaféen</a>", "Lønnsflyt fra Lønnsverk AS")
                .doesNotContain("Lønn avdeling 4");
        assertThat(kari().opens("/")).bodyText().contains(">Lønn for kaféen</a>");
        assertThat(kari().opens("/history"))
                .bodyText()
                .contains(">Lønn for kaféen</a> · Lønnsflyt fra Lønnsverk AS")
                .doesNotContain("Lønn avdeling 4");
        assertThat(kari().opens("/history.csv"))
                .bodyText()
                .contains("\"Lønn for kaféen\";\"Lønnsflyt\";\"Lønn avdeling 4\";\"Lønnsverk AS\"");
    }

    @Test
    void aSystemUserForClientsSaysThatItHasNoneYet() {
        var request = mailbox.receiveForClients();
        decisions.approve(request.id(), town.signedIn(Town.KARI));

        assertThat(kari().opens(page(request)))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Ingen klienter ennå",
                        "Systemtilgang for klienter",
                        "for de klientene som Bakeri Nord AS legger til",
                        "Kari Nordmann opprettet en systemtilgang for klienter")
                .doesNotContain("Har tilgang", "på vegne av Bakeri Nord AS");
    }

    @ParameterizedTest
    @CsvSource({"nb,Leverandørens referanse", "nn,Referansen til leverandøren", "en,The vendor’s reference"})
    void thePageSpeaksTheReadersLanguage(String language, String words) {
        assertThat(kari().opens(page(approved(null)) + "?lang=" + language))
                .bodyText()
                .contains(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-4000-8000-000000000000", "not-an-id", "%20"})
    void anUnknownOrMalformedIdIsNotFound(String id) {
        assertThat(kari().opens("/system-users/" + id)).hasStatus(404);
    }

    @Test
    void aStrangerFindsNothing() {
        assertThat(reader(Town.STRANGER).opens(page(approved(null)))).hasStatus(404);
    }

    @Test
    void anEmployeeIsToldWhoMaySee() {
        var request = approved("Bare for ledelsen");

        assertNotPermitted(reader(Town.OLA).opens(page(request)));
        assertNotPermitted(reader(Town.OLA).opens("/system-users"));
    }

    private static void assertNotPermitted(MvcTestResult page) {
        assertThat(page)
                .hasStatus(403)
                .bodyText()
                .contains("Du kan ikke se systemtilgangene til Bakeri Nord AS", "<li>daglig leder</li>")
                .doesNotContain("Bare for ledelsen");
    }

    private SystemUserRequest approved(@Nullable String title) {
        var request = mailbox.receive(title);
        decisions.approve(request.id(), town.signedIn(Town.KARI));
        return request;
    }

    private Reader kari() {
        return reader(Town.KARI);
    }

    private Reader reader(PersonNumber person) {
        return new Reader(browser, town.signedIn(person));
    }

    private static String page(SystemUserRequest request) {
        return "/system-users/" + request.id();
    }
}
