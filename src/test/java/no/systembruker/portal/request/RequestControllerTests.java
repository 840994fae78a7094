package no.systembruker.portal.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.systembruker.Town;
import no.systembruker.party.PersonNumber;
import no.systembruker.party.Role;
import no.systembruker.party.SecurityLevel;
import no.systembruker.portal.Mailbox;
import no.systembruker.portal.PortalTest;
import no.systembruker.portal.Reader;
import no.systembruker.request.ConfirmUrl;
import no.systembruker.request.RequestDecisions;
import no.systembruker.request.SystemUserRequest;
import no.systembruker.systemuser.SystemUserDeletion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class RequestControllerTests {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Town town;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private RequestDecisions decisions;

    @BeforeEach
    void buildTheTown() {
        town.build();
    }

    @Test
    void theManagerSeesWhoAsksForWhatAndUntilWhen() {
        var request = mailbox.receive();

        assertThat(kari().opens(page(request)))
                .hasStatusOk()
                .bodyText()
                .contains("Lønnsverk AS", "Bakeri Nord AS", "«Lønnsflyt»", "A-melding", "Kan gis", "179 dager igjen")
                .contains(request.id().toString().substring(0, 8).toUpperCase())
                .contains("action=\"" + page(request) + "/approval\"", "action=\"" + page(request) + "/rejection\"");
    }

    @Test
    void theLinkThatTheVendorHandsOnLeadsHere(@Autowired ConfirmUrl confirmUrl) {
        var request = mailbox.receive();

        assertThat(confirmUrl.of(request).getPath()).isEqualTo(page(request));
    }

    @Test
    void aRequestForClientsSaysThatNothingIsGivenUntilClientsAreAdded() {
        var request = mailbox.receiveForClients();

        assertThat(liv().opens(page(request)))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Skal Bakeri Nord AS kunne bruke «Lønnsflyt» for klientene sine?",
                        "får Lønnsverk AS ikke tilgang til noe ennå",
                        "Systemtilgang for klienter",
                        "action=\"" + page(request) + "/approval\"")
                .doesNotContain("Kan gis", "Mangler", "Tilgangen varer til dere avslutter den");
    }

    @Test
    void theReceiptForClientsSaysWhatComesNext() {
        var request = mailbox.receiveForClients();
        decisions.approve(request.id(), town.signedIn(Town.LIV));

        assertThat(liv().opens(page(request) + "/receipt"))
                .hasStatusOk()
                .bodyText()
                .contains("Systemtilgangen for klientene til Bakeri Nord AS er godkjent")
                .contains("Det neste er at en klientadministrator hos dere legger til klientene");
        assertThat(liv().opens(page(request))).bodyText().contains("Systemet kan brukes for en klient når");
    }

    @Test
    void whatASystemNoLongerHasForClientsIsNamed() {
        var id = Town.LOENNSVERK + "_" + UUID.randomUUID();
        town.registerSystem(id, List.of(), List.of(Town.SALARY));
        var request = mailbox.receiveForClients(id);
        mailbox.takePackagesFrom(id);

        assertThat(liv().opens(page(request)))
                .hasStatusOk()
                .bodyText()
                .contains("Systemet er endret siden forespørselen ble sendt", "<li>Lønn</li>")
                .doesNotContain(page(request) + "/approval");
        assertThat(liv().sends(page(request) + "/approval")).hasStatus(409);
    }

    @Test
    void theListsTellWhatIsForClients() {
        var waiting = mailbox.receiveForClients();
        var answered = mailbox.receiveForClients();
        decisions.approve(answered.id(), town.signedIn(Town.LIV));

        assertThat(kari().opens("/requests?search=" + waiting.id()))
                .bodyText()
                .contains(page(waiting) + "\"", "Lønnsverk AS ber om at «Lønnsflyt» kan brukes for klienter");
        for (var list : List.of("/requests", "/system-users", "/")) {
            assertThat(kari().opens(list)).bodyText().contains(answered.id().toString(), "Systemtilgang for klienter");
        }
    }

    @Test
    void theLinkToAWithdrawnRequestTellsThatItIsWithdrawn() {
        var request = mailbox.receive();
        mailbox.takeBack(request);

        assertThat(kari().opens(page(request)))
                .hasStatus(410)
                .bodyText()
                .contains("Leverandøren har trukket forespørselen tilbake")
                .doesNotContain("/approval\"", "/rejection\"");
        assertThat(kari().sends(page(request) + "/approval")).hasStatus(410);
        assertThat(reader(Town.STRANGER).opens(page(request))).hasStatus(404);
    }

    @Test
    void theReceiptOfAnAnswerOutlivesTheRequest() {
        var request = mailbox.receive();
        decisions.approve(request.id(), town.signedIn(Town.KARI));
        mailbox.takeBack(request);

        assertThat(kari().opens(page(request) + "/receipt")).hasStatusOk();
        assertThat(kari().opens("/system-users/" + request.id()))
                .bodyText()
                .contains(page(request) + "/receipt", "Lønnsverk AS trakk forespørselen tilbake");
    }

    @Test
    void aPackageOpensToItsServices() {
        town.registerResource("skattekort-forespoersel", "lonn");

        assertThat(kari().opens(page(mailbox.receive()))).bodyText().contains("<li>skattekort-forespoersel");
    }

    @Test
    void theVendorsOwnNameForTheAccessStandsBesideTheSystems() {
        assertThat(kari().opens(page(mailbox.receive("Lønn for bakeriet"))))
                .bodyText()
                .contains("Skal «Lønnsflyt» få tilgang", "Leverandøren kaller tilgangen «Lønn for bakeriet»");
    }

    @ParameterizedTest
    @CsvSource({"nb,Svar innen", "nn,Svar innan", "en,Answer by"})
    void thePageSpeaksTheReadersLanguage(String language, String words) {
        assertThat(kari().opens(page(mailbox.receive()) + "?lang=" + language))
                .bodyText()
                .contains("<html lang=\"" + language + "\"", words);
    }

    @Test
    void whoeverIsNotSignedInSignsInAndComesBack() {
        var request = mailbox.receive();

        assertThat(browser.get().uri(page(request)))
                .hasStatus(302)
                .redirectedUrl()
                .isEqualTo("/sign-in?return=" + page(request).replace("/", "%2F"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-4000-8000-000000000000", "not-an-id", "1-1-1-1-1", "%20", "0"})
    void anUnknownOrMalformedIdIsNotFound(String id) {
        assertThat(kari().opens("/requests/" + id)).hasStatus(404);
        assertThat(kari().opens("/requests/" + id + "/receipt")).hasStatus(404);
    }

    @Test
    void aStrangersRequestIsNotFoundEither() {
        var request = mailbox.receive();

        assertThat(reader(Town.STRANGER).opens(page(request))).hasStatus(404);
    }

    @Test
    void anEmployeeSeesTheRequestAndWhoCanAnswerIt() {
        assertThat(reader(Town.OLA).opens(page(mailbox.receive())))
                .hasStatusOk()
                .bodyText()
                .contains("Du kan ikke svare for Bakeri Nord AS", "<li>daglig leder</li>")
                .doesNotContain("/approval", "/rejection");
    }

    @Test
    void whoLacksThePackagesIsToldWhichAndWhoHasThem() {
        assertThat(reader(Town.LIV).opens(page(mailbox.receive())))
                .hasStatusOk()
                .bodyText()
                .contains("Du mangler noe av det som skal gis", "<li>Lønn. Kan gis av: daglig leder")
                .contains("/rejection")
                .doesNotContain("/approval");
    }

    @Test
    void aSignInThatIsTooWeakLeadsToAStrongerOneThatComesBack() {
        var request = mailbox.receive();
        var weakly = new Reader(browser, town.signedIn(Town.KARI, SecurityLevel.LOW));

        assertThat(weakly.opens(page(request)))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "/sign-in?level=substantial&amp;return=" + page(request).replace("/", "%2F"))
                .doesNotContain("/approval", "/rejection");
    }

    @Test
    void aRequestThatRanOutSaysHowToAskAgain() {
        var request = mailbox.receive();
        mailbox.letTimeRunOut(request);

        assertThat(kari().opens(page(request)))
                .hasStatusOk()
                .bodyText()
                .contains("Fristen for å svare er ute", "sende en ny forespørsel")
                .doesNotContain("/approval", "/rejection");
    }

    @Test
    void anAnsweredRequestTellsByWhomAndLeadsToTheAccess() {
        var request = mailbox.receive();
        decisions.approve(request.id(), town.signedIn(Town.KARI));

        assertThat(reader(Town.OLA).opens(page(request)))
                .hasStatusOk()
                .bodyText()
                .contains("Kari Nordmann godkjente forespørselen", "/system-users/" + request.id())
                .doesNotContain("/approval", "/rejection");
    }

    @Test
    void anAccessThatIsThereAlreadyIsPointedAt() {
        var reference = UUID.randomUUID().toString();
        var first = mailbox.receive(Town.LOENNSFLYT, null, reference);
        decisions.approve(first.id(), town.signedIn(Town.KARI));
        var second = mailbox.receive();
        mailbox.giveKeyOf(first, second);

        assertThat(kari().opens(page(second)))
                .hasStatusOk()
                .bodyText()
                .contains("har tilgang fra før", "/system-users/" + first.id())
                .doesNotContain("/approval");
    }

    @Test
    void whatTheSystemNoLongerOffersIsNamed() {
        var id = Town.LOENNSVERK + "_krymper";
        town.registerResource("krav");
        town.registerSystem(id, List.of(Town.A_MELDING, "krav"), List.of(Town.SALARY));
        var request = mailbox.receive(id, null, UUID.randomUUID().toString());
        mailbox.takeRightsFrom(id);

        assertThat(kari().opens(page(request)))
                .hasStatusOk()
                .bodyText()
                .contains("Systemet er endret siden forespørselen ble sendt", "<li>A-melding</li>")
                .doesNotContain("/approval");
    }

    @Test
    void aSystemThatIsWithdrawnCanOnlyBeTurnedDown() {
        var id = Town.LOENNSVERK + "_forsvinner";
        town.registerSystem(id, List.of(Town.A_MELDING), List.of(Town.SALARY));
        var request = mailbox.receive(id, null, UUID.randomUUID().toString());
        mailbox.withdraw(id);

        assertThat(kari().opens(page(request)))
                .hasStatusOk()
                .bodyText()
                .contains("tilbys ikke lenger", "/rejection")
                .doesNotContain("/approval");
    }

    @Test
    void aRequestToAnotherOrganisationSwitchesToItAndSaysSo() {
        var fjordregnskap = town.found(Town.FJORDREGNSKAP, "Fjordregnskap AS", "AS");
        town.give(Town.LIV, Role.TILGANGSSTYRER, fjordregnskap);
        var liv = reader(Town.LIV);
        liv.sends("/parties/current", "organisation", Town.FJORDREGNSKAP.value());
        var request = mailbox.receive();

        assertThat(liv.opens(page(request))).bodyText().contains("Du opptrer nå for Bakeri Nord AS");
        assertThat(liv.opens(page(request))).bodyText().doesNotContain("Du opptrer nå for");
        assertThat(liv.opens("/requests?search=" + request.id()))
                .bodyText()
                .contains("Bakeri Nord AS", request.id().toString());
    }

    @Test
    void theReceiptTellsWhatToWhomByWhomAndLeadsOn() {
        var request = mailbox.receive();
        decisions.approve(request.id(), town.signedIn(Town.KARI));

        assertThat(kari().opens(page(request) + "/receipt"))
                .hasStatusOk()
                .bodyText()
                .contains("«Lønnsflyt» har fått tilgang på vegne av Bakeri Nord AS", "Kari Nordmann", "A-melding")
                .contains("href=\"" + Mailbox.RETURN_ADDRESS + "\"", "/system-users/" + request.id());
    }

    @Test
    void whatWasApprovedTellsThatTheAccessHasEndedSince(@Autowired SystemUserDeletion deletion) {
        var request = mailbox.receive();
        decisions.approve(request.id(), town.signedIn(Town.KARI));
        deletion.handBack(request.futureSystemUser(), Town.LOENNSVERK);

        for (var address : new String[] {page(request), page(request) + "/receipt"}) {
            assertThat(kari().opens(address))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Tilgangen ble avsluttet", "href=\"/system-users/" + request.id() + "/deletion\"")
                    .doesNotContain("Tilgangen gjelder fra nå", "href=\"/system-users/" + request.id() + "\"");
        }
    }

    @Test
    void aReceiptOfWhatIsNotAnsweredLeadsToTheRequest() {
        var request = mailbox.receive();

        assertThat(kari().opens(page(request) + "/receipt"))
                .hasStatus(302)
                .redirectedUrl()
                .isEqualTo(page(request));
    }

    /** May answer for the bakery, and has nothing of her own to give. */
    private Reader liv() {
        return reader(Town.LIV);
    }

    private Reader kari() {
        return reader(Town.KARI);
    }

    private Reader reader(PersonNumber person) {
        return new Reader(browser, town.signedIn(person));
    }

    private static String page(SystemUserRequest request) {
        return "/requests/" + request.id();
    }
}
