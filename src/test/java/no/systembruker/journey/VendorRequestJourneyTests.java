package no.systembruker.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.sandbox.Visitor;
import no.systembruker.systemuser.SystemUsers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/**
 * The main job, end to end: a vendor asks, somebody at the customer answers in a browser, and the vendor's software gets a
 * token that a public service accepts, or not.
 */
abstract class VendorRequestJourneyTests {

    private static final String BAKERI_NORD = "310000027";
    private static final String FJORDREGNSKAP = "310000035";
    private static final String RULLENDE_VARER = "310312770";
    private static final String FJORDVIK_IDRETTSLAG = "315722047";
    private static final String KARI = "Kari Nordmann";
    private static final String KARIS_NUMBER = "01819010001";

    private static Phone phone;

    @Value("${systembruker.base-url}")
    private String baseUrl;

    @Autowired
    private SystemUsers systemUsers;

    @BeforeAll
    static void takeThePhone() {
        phone = new Phone();
    }

    @AfterAll
    static void layThePhoneAway() {
        phone.close();
    }

    @BeforeEach
    void startAnew() {
        phone.scripts(true);
        phone.forgetEverything();
    }

    @Test
    void theManagerSaysYesAndTheServiceAcceptsTheToken() {
        var vendor = new Vendor(baseUrl);
        assertThat(vendor.registerClient().status()).isEqualTo(201);
        assertThat(vendor.registerSystem().status()).isEqualTo(200);
        assertThat(vendor.system(vendor.system()).text("id")).isEqualTo(vendor.system());
        assertThat(vendor.grantFor(BAKERI_NORD).body().toString()).contains("MP-303");

        var asked = vendor.ask(BAKERI_NORD);
        assertThat(asked.status()).isEqualTo(201);
        assertThat(vendor.ask(BAKERI_NORD).status()).isEqualTo(200);
        var link = asked.text("confirmUrl");
        assertThat(vendor.status(link)).isEqualTo("New");

        phone.open(link);
        assertThat(phone.isAskedToSignIn()).isTrue();
        phone.signInAs(KARI);
        assertThat(phone.address()).isEqualTo(link);
        assertThat(phone.actingFor()).isEqualTo("Bakeri Nord AS");
        assertThat(phone.heading()).isEqualTo("Skal «Vaktplan» få tilgang på vegne av Bakeri Nord AS?");
        assertThat(phone.text())
                .contains(Vendor.NAME, "Krav og betalinger", "Svar innen")
                .doesNotContain("Skattekort");
        phone.unfold("Lønn");
        assertThat(phone.text()).contains("Skattekort for ansatte");

        phone.press("Godkjenn tilgang");
        assertThat(phone.address()).isEqualTo(link + "/receipt");
        assertThat(phone.heading()).isEqualTo("«Vaktplan» har fått tilgang på vegne av Bakeri Nord AS");
        assertThat(phone.text())
                .contains(
                        "Lønn",
                        "Krav og betalinger",
                        Vendor.NAME,
                        "Kari Nordmann for Bakeri Nord AS",
                        today() + " kl. ",
                        referenceOf(link));
        assertThat(phone.leadsTo("Gå videre til " + Vendor.NAME)).isEqualTo(Vendor.RETURN_ADDRESS);

        assertThat(vendor.status(link)).isEqualTo("Accepted");
        var grant = vendor.grantFor(BAKERI_NORD);
        assertThat(grant.status()).isEqualTo(200);
        var token = grant.text("access_token");
        var whoami = vendor.callService("whoami", token);
        assertThat(whoami.status()).isEqualTo(200);
        assertThat(whoami.text("systemId")).isEqualTo(vendor.system());
        assertThat(whoami.text("owner")).isEqualTo(BAKERI_NORD);
        assertThat(whoami.text("vendor")).isEqualTo(Vendor.NUMBER);
        assertThat(vendor.callService("ske-skattekort/" + BAKERI_NORD, token).status())
                .as("inside the package")
                .isEqualTo(200);
        assertThat(vendor.callService("ske-krav-og-betalinger/" + BAKERI_NORD, token)
                        .status())
                .as("the single right")
                .isEqualTo(200);
        assertThat(vendor.callService("ske-mva-melding/" + BAKERI_NORD, token).status())
                .as("another resource")
                .isEqualTo(403);
        assertThat(vendor.callService("ske-skattekort/" + RULLENDE_VARER, token).status())
                .as("another party")
                .isEqualTo(403);
    }

    @Test
    void theAccountantSaysYesForClientsAndTheTokenOpensNothingUntilOneIsAdded() {
        var vendor = Vendor.withSystem(baseUrl);
        var asked = vendor.askForClients(FJORDREGNSKAP);
        assertThat(asked.status()).isEqualTo(201);
        assertThat(vendor.askForClients(FJORDREGNSKAP).status()).isEqualTo(200);
        var link = asked.text("confirmUrl");

        phone.open(link);
        phone.signInAs("Berit Fjeld");
        assertThat(phone.address()).isEqualTo(link);
        assertThat(phone.actingFor()).isEqualTo("Fjordregnskap AS");
        assertThat(phone.heading()).isEqualTo("Skal Fjordregnskap AS kunne bruke «Vaktplan» for klientene sine?");
        assertThat(phone.text())
                .contains("Systemtilgang for klienter", "får " + Vendor.NAME + " ikke tilgang til noe ennå");
        phone.unfold("Lønn");
        assertThat(phone.text()).contains("Skattekort for ansatte");

        phone.press("Godkjenn tilgang");
        assertThat(phone.address()).isEqualTo(link + "/receipt");
        assertThat(phone.heading()).isEqualTo("Systemtilgangen for klientene til Fjordregnskap AS er godkjent");
        assertThat(phone.text()).contains("en klientadministrator hos dere legger til klientene", referenceOf(link));
        assertThat(phone.leadsTo("Gå videre til " + Vendor.NAME)).isEqualTo(Vendor.RETURN_ADDRESS);

        assertThat(vendor.statusForClients(link)).isEqualTo("Accepted");
        var grant = vendor.grantFor(FJORDREGNSKAP);
        assertThat(grant.status()).isEqualTo(200);
        var token = grant.text("access_token");
        var whoami = vendor.callService("whoami", token);
        assertThat(whoami.text("systemUserId")).isEqualTo(Vendor.idIn(link));
        assertThat(whoami.text("owner")).isEqualTo(FJORDREGNSKAP);
        assertThat(vendor.callService("ske-skattekort/" + FJORDREGNSKAP, token).status())
                .as("its owner's own business")
                .isEqualTo(403);
        assertThat(vendor.callService("ske-skattekort/" + BAKERI_NORD, token).status())
                .as("a client of its owner's that has not been added")
                .isEqualTo(403);
    }

    @Test
    void aRequestThatTheVendorTookBackSaysSo() {
        var vendor = Vendor.withSystem(baseUrl);
        var link = vendor.confirmUrlFor(BAKERI_NORD);
        phone.open(link);
        phone.signInAs(KARI);
        assertThat(vendor.withdraw(link)).isEqualTo(202);

        phone.press("Godkjenn tilgang");

        assertThat(phone.status()).isEqualTo(410);
        assertThat(phone.text()).contains("Leverandøren har trukket forespørselen tilbake", referenceOf(link));
        assertThat(phone.offers("Godkjenn tilgang")).isFalse();
        assertThat(accessesOf(vendor)).isEmpty();
    }

    @Test
    void theManagerSaysNoAndWhy() {
        var vendor = Vendor.withSystem(baseUrl);
        var link = vendor.confirmUrlFor(BAKERI_NORD);
        phone.open(link);
        phone.signInAs(KARI);

        phone.unfold("Avvis …");
        phone.write("reason", "Vi fører vaktene på papir.");
        phone.press("Avvis forespørselen fra " + Vendor.NAME);

        assertThat(phone.heading()).isEqualTo("«Vaktplan» har ikke fått tilgang");
        assertThat(phone.text()).contains("Vi fører vaktene på papir.", KARI, today(), referenceOf(link));
        assertThat(phone.leadsTo("Gå videre til " + Vendor.NAME)).isEqualTo(Vendor.RETURN_ADDRESS);
        assertThat(vendor.status(link)).isEqualTo("Rejected");
        assertThat(vendor.grantFor(BAKERI_NORD).body().toString()).contains("MP-303");
    }

    @Test
    void theKeyboardIsEnough() {
        var vendor = Vendor.withSystem(baseUrl);
        var link = vendor.confirmUrlFor(BAKERI_NORD);
        phone.open(link);
        phone.tabTo("pid");
        phone.type(KARIS_NUMBER);
        phone.tabTo("Logg inn");
        phone.leaveByKey(Keys.ENTER);
        assertThat(phone.address()).isEqualTo(link);

        phone.tabTo("Godkjenn tilgang");
        phone.leaveByKey(Keys.ENTER);

        assertThat(phone.address()).isEqualTo(link + "/receipt");
        assertThat(vendor.status(link)).isEqualTo("Accepted");
    }

    @Test
    void scriptsAreNotNeeded() {
        var vendor = Vendor.withSystem(baseUrl);
        var link = vendor.confirmUrlFor(BAKERI_NORD);
        phone.scripts(false);
        phone.open(link);
        phone.signInAs(KARI);
        phone.unfold("Lønn");
        assertThat(phone.text()).contains("Skattekort for ansatte");

        phone.press("Godkjenn tilgang");

        assertThat(phone.heading()).isEqualTo("«Vaktplan» har fått tilgang på vegne av Bakeri Nord AS");
        assertThat(phone.offers("Skriv ut")).isFalse();
        assertThat(vendor.status(link)).isEqualTo("Accepted");
    }

    @Test
    void signingOutHereSignsOutThere() {
        var link = Vendor.withSystem(baseUrl).confirmUrlFor(BAKERI_NORD);
        phone.open(link);
        phone.signInAs(KARI);

        phone.unfold("Meny");
        phone.press("Logg ut");

        assertThat(phone.address()).startsWith(baseUrl + "/?");
        phone.open(link);
        assertThat(phone.isAskedToSignIn()).isTrue();
    }

    @Test
    void pressingTwiceAndGoingBackGivesAccessOnce() {
        var vendor = Vendor.withSystem(baseUrl);
        var link = vendor.confirmUrlFor(BAKERI_NORD);
        phone.open(link);
        phone.signInAs(KARI);

        phone.pressTwice("Godkjenn tilgang");
        assertThat(phone.address()).isEqualTo(link + "/receipt");
        phone.goBack();
        if (phone.offers("Godkjenn tilgang")) {
            phone.press("Godkjenn tilgang");
            assertThat(phone.address()).isEqualTo(link + "/receipt");
        } else {
            assertThat(phone.text()).contains("Forespørselen er godkjent", "Kari Nordmann godkjente forespørselen");
        }

        assertThat(accessesOf(vendor)).hasSize(1);
        assertThat(vendor.status(link)).isEqualTo("Accepted");
    }

    @Test
    void theSecondOfTwoSeesWhoAnsweredAndWhen() {
        var vendor = Vendor.withSystem(baseUrl);
        var link = vendor.confirmUrlFor(BAKERI_NORD);
        phone.open(link);
        phone.signInAs(KARI);
        try (var ingrids = new Phone()) {
            ingrids.open(link);
            ingrids.signInAs("Ingrid Solheim");
            ingrids.press("Godkjenn tilgang");
            assertThat(ingrids.address()).isEqualTo(link + "/receipt");
        }

        phone.press("Godkjenn tilgang");

        assertThat(phone.status()).isEqualTo(409);
        assertThat(phone.text())
                .contains("Forespørselen er godkjent", "Ingrid Solheim godkjente forespørselen " + today() + " kl. ");
        assertThat(phone.offers("Godkjenn tilgang")).isFalse();
        assertThat(accessesOf(vendor)).hasSize(1);
    }

    @Test
    void anEmployeeIsToldWhoMayAnswer() {
        phone.open(Vendor.withSystem(baseUrl).confirmUrlFor(BAKERI_NORD));
        phone.signInAs("Ola Hansen");

        assertThat(phone.text())
                .contains("Du kan ikke svare for Bakeri Nord AS", "aglig leder", "ilgangsstyrer")
                .doesNotContain(KARI);
        assertThat(phone.offers("Godkjenn tilgang")).isFalse();
        assertThat(phone.offers("Avvis …")).isFalse();
    }

    @Test
    void anAccessManagerIsToldWhatSheLacksAndWhoHasIt() {
        var vendor = Vendor.withSystem(baseUrl);
        var link = vendor.confirmUrlFor(BAKERI_NORD);
        phone.open(link);
        phone.signInAs("Liv Moen");

        assertThat(phone.text()).contains("Du mangler noe av det som skal gis", "Lønn. Kan gis av: daglig leder");
        assertThat(phone.offers("Godkjenn tilgang")).isFalse();
        phone.unfold("Avvis …");
        phone.press("Avvis forespørselen fra " + Vendor.NAME);
        assertThat(phone.heading()).isEqualTo("«Vaktplan» har ikke fått tilgang");
        assertThat(vendor.status(link)).isEqualTo("Rejected");
    }

    @Test
    void toAStrangerARequestLooksLikeNone() {
        var link = Vendor.withSystem(baseUrl).confirmUrlFor(BAKERI_NORD);
        phone.open(link);
        phone.signInAs("Per Dahl");
        var theirs = phone.source();
        assertThat(phone.status()).isEqualTo(404);
        assertThat(phone.heading()).isEqualTo("Vi finner ikke denne siden");

        phone.open(baseUrl + "/requests/" + UUID.randomUUID());

        assertThat(phone.status()).isEqualTo(404);
        assertThat(phone.source()).isEqualTo(theirs);
    }

    @Test
    void aRequestThatNobodyAnsweredRunsOut() {
        var link = Vendor.withSystem(baseUrl).confirmUrlFor(BAKERI_NORD);
        try {
            moveClock("{\"advance\": \"P181D\"}");
            phone.open(link);
            phone.signInAs(KARI);

            assertThat(phone.text()).contains("Fristen for å svare er ute", "Oppgi referansen " + referenceOf(link));
            assertThat(phone.offers("Godkjenn tilgang")).isFalse();
            assertThat(phone.offers("Avvis …")).isFalse();
        } finally {
            moveClock("{\"reset\": true}");
        }
    }

    @Test
    void whoSignsInAtTooLowALevelMayTryAgain() {
        var link = Vendor.withSystem(baseUrl).confirmUrlFor(BAKERI_NORD);
        phone.open(link);
        phone.signIn(KARIS_NUMBER, "Lavt");
        assertThat(phone.heading()).isEqualTo("Du må logge inn på et høyere sikkerhetsnivå");

        phone.press("Prøv å logge inn på nytt");
        phone.signIn(KARIS_NUMBER, "Høyt");

        assertThat(phone.address()).isEqualTo(link);
        assertThat(phone.offers("Godkjenn tilgang")).isTrue();
    }

    @Test
    void theLinkIsReachedInItsOwnLanguageThroughTheSignIn() {
        var link = Vendor.withSystem(baseUrl).confirmUrlFor(BAKERI_NORD) + "?lang=nn";
        phone.open(link);
        assertThat(phone.heading()).isEqualTo("Kven vil du logge inn som?");

        phone.signInAs(KARI);

        assertThat(phone.address()).isEqualTo(link);
        assertThat(phone.offers("Godkjenn tilgang")).isTrue();
        // It is remembered as Kari's own choice, and she has more to do in these tests.
        phone.open(baseUrl + "/?lang=nb");
    }

    @Test
    void theLinkChoosesThePartyThatItIsAbout() {
        var vendor = Vendor.withSystem(baseUrl);
        phone.open(vendor.confirmUrlFor(RULLENDE_VARER));
        phone.signInAs("Tore Vik");
        assertThat(phone.actingFor()).isEqualTo("Rullende Varer AS");

        phone.open(vendor.confirmUrlFor(FJORDVIK_IDRETTSLAG));

        assertThat(phone.actingFor()).isEqualTo("Fjordvik Idrettslag");
        assertThat(phone.notice())
                .contains("Du opptrer nå for Fjordvik Idrettslag, for det er den virksomheten siden gjelder.");
        phone.press("Bytt tilbake til Rullende Varer AS");
        assertThat(phone.actingFor()).isEqualTo("Rullende Varer AS");
    }

    @Test
    void aFormFromElsewhereApprovesNothing() throws Exception {
        var vendor = Vendor.withSystem(baseUrl);
        var link = vendor.confirmUrlFor(BAKERI_NORD);
        phone.open(link);
        phone.signInAs(KARI);

        var forged = HttpRequest.newBuilder(URI.create(link + "/approval"))
                .header("Cookie", "systembruker=" + phone.sessionCookie())
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(""));
        var answer = HttpClient.newHttpClient().send(forged.build(), BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(vendor.status(link)).isEqualTo("New");
        phone.open(link);
        assertThat(phone.offers("Godkjenn tilgang")).as("still signed in").isTrue();
    }

    private List<?> accessesOf(Vendor vendor) {
        return systemUsers.ofOwner(OrganisationNumber.parse(BAKERI_NORD).orElseThrow(), Optional.empty(), 100).stream()
                .filter(access -> access.key().system().value().equals(vendor.system()))
                .toList();
    }

    private void moveClock(String body) {
        assertThat(new Visitor()
                        .json("POST", baseUrl + "/sandbox/api/clock", body)
                        .statusCode())
                .isEqualTo(200);
    }

    private static String today() {
        return DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.of("nb"))
                .format(LocalDate.now(ZoneId.of("Europe/Oslo")));
    }

    private static String referenceOf(String link) {
        return Vendor.idIn(link).substring(0, 8).toUpperCase(Locale.ROOT);
    }
}
