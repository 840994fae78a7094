package no.systembruker.portal.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.systembruker.Town;
import no.systembruker.overview.Customer;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PersonNumber;
import no.systembruker.party.Role;
import no.systembruker.portal.Mailbox;
import no.systembruker.portal.PortalTest;
import no.systembruker.portal.Reader;
import no.systembruker.request.RejectionReason;
import no.systembruker.request.RequestDecisions;
import no.systembruker.request.RequestId;
import no.systembruker.request.SystemUserRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class HomeControllerTests {

    private static final OrganisationNumber HAVNA = new OrganisationNumber("310312770");

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Town town;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private Customer customer;

    @Autowired
    private RequestDecisions decisions;

    @BeforeEach
    void buildTheTown() {
        town.build();
    }

    @ParameterizedTest
    @CsvSource({
        "nb,Jeg har fått en lenke,Jeg vil se hvem som har tilgang,Jeg lager et system",
        "nn,Eg har fått ei lenkje,Eg vil sjå kven som har tilgang,Eg lagar eit system",
        "en,I have been sent a link,I want to see who has access,I build a system"
    })
    void whoeverIsSignedOutIsShownTheThreeRoadsIn(String language, String link, String access, String vendor) {
        assertThat(browser.get().uri("/?lang=" + language))
                .hasStatusOk()
                .bodyText()
                .contains(link, access, vendor, "href=\"/sign-in\"", "href=\"/sandbox\"");
    }

    @Test
    void theOverviewShowsWhatWaitsAndWhoHasAccess() {
        customer.arrive();
        var system = customer.system(Town.LOENNSVERK, "Lønnsflyt");
        var waiting = customer.isAsked(system, "Lønn for bakeriet");
        var given = customer.labels(system, "Lønn for kaféen");

        assertThat(tirilsOverview())
                .hasStatusOk()
                .bodyText()
                .contains("Kafé Sør AS", "href=\"/requests/" + waiting.id() + "\"", "dager igjen")
                .contains("href=\"/system-users/" + given.id() + "\"", "Lønn for kaféen", "Gitt av Tiril Sunde")
                .doesNotContain("Du kan ikke se systemtilgangene", "Ingen systemer har tilgang ennå");
    }

    @Test
    void theOverviewIsTheBeginningOfTwoListsAndTellsHowLongTheyAre() {
        customer.arrive();
        var system = customer.system(Town.LOENNSVERK, "Lønnsflyt");
        Stream.of("A", "B", "C", "D", "E", "F", "G").forEach(title -> {
            customer.isAsked(system, title);
            customer.labels(system, title);
        });

        assertThat(tirilsOverview())
                .hasStatusOk()
                .bodyText()
                .contains("Venter på svar (7)", "Se alle 7 som venter på svar", "href=\"/requests\"")
                .contains("Systemer med tilgang (7)", "Se alle 7 systemtilganger", "action=\"/system-users\"");
    }

    private MvcTestResult tirilsOverview() {
        var tiril = reader(Customer.TIRIL);
        tiril.sends("/parties/current", "organisation", customer.number().value());
        return tiril.opens("/");
    }

    @Test
    void anOverviewWithNothingOnItTeaches() {
        var harbour = town.found(HAVNA, "Havna AS", "AS");
        town.give(Town.STRANGER, Role.DAGLIG_LEDER, harbour);

        assertThat(reader(Town.STRANGER).opens("/"))
                .hasStatusOk()
                .bodyText()
                .contains("Ingen forespørsler venter på svar", "Ingen systemer har tilgang ennå");
        town.takeFrom(Town.STRANGER, Role.DAGLIG_LEDER, harbour);
    }

    @Test
    void anEmployeeIsToldWhoMaySee() {
        var waiting = mailbox.receive();

        assertThat(reader(Town.OLA).opens("/"))
                .hasStatusOk()
                .bodyText()
                .contains("Du kan ikke se systemtilgangene til Bakeri Nord AS", "<li>daglig leder</li>")
                .doesNotContain(waiting.id().toString(), "<li>kontaktperson for utenlandsk foretak</li>");
    }

    @Test
    void anEmployeeFindsWhatTheyHaveSentOnAndWhatCameOfIt() {
        customer.arrive();
        var party = town.found(customer.number(), "Kafé Sør AS", "AS");
        town.give(Town.OLA, Role.ANSATT, party);
        var system = customer.system(Town.LOENNSVERK, "Lønnsflyt");
        var waiting = sentOnByOla(customer.isAsked(system, "Lønn"));
        var rejected = sentOnByOla(customer.isAsked(system, "Mer lønn"));
        var others = customer.isAsked(system, "Enda mer lønn");
        decisions.reject(rejected, town.signedIn(Customer.TIRIL), RejectionReason.of("Vi har byttet system."));
        var ola = reader(Town.OLA);
        ola.sends("/parties/current", "organisation", party.number().value());

        for (var page : List.of("/", "/requests")) {
            assertThat(ola.opens(page))
                    .bodyText()
                    .contains(
                            "Forespørsler du har sendt videre", "Venter på svar", "href=\"/requests/" + waiting + "\"")
                    .contains("Avvist", "Tiril Sunde, ", "Begrunnelse: Vi har byttet system.")
                    .contains("href=\"/requests/" + rejected + "/receipt\"")
                    .doesNotContain(others.id().toString());
        }
        assertThat(ola.opens("/requests/" + rejected + "/receipt")).hasStatusOk();
        town.takeFrom(Town.OLA, Role.ANSATT, party);
    }

    private RequestId sentOnByOla(SystemUserRequest request) {
        decisions.escalate(request.id(), town.signedIn(Town.OLA), Optional.empty());
        return request.id();
    }

    @Test
    void whoHasNoOrganisationIsToldWhatToDo() {
        assertThat(reader(Town.STRANGER).opens("/"))
                .hasStatusOk()
                .bodyText()
                .contains("Du har ingen virksomhet å opptre for", "Enhetsregisteret");
    }

    @Test
    void whoHasManyOrganisationsChoosesOne() {
        var harbour = town.found(HAVNA, "Havna AS", "AS");
        town.give(Town.LIV, Role.ANSATT, harbour);

        assertThat(reader(Town.LIV).opens("/")).hasStatus(302).redirectedUrl().isEqualTo("/parties");
        town.takeFrom(Town.LIV, Role.ANSATT, harbour);
    }

    private Reader kari() {
        return reader(Town.KARI);
    }

    private Reader reader(PersonNumber person) {
        return new Reader(browser, town.signedIn(person));
    }
}
