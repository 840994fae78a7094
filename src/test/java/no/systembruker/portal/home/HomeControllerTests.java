package no.systembruker.portal.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import no.systembruker.Statements;
import no.systembruker.Town;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PersonNumber;
import no.systembruker.party.Role;
import no.systembruker.portal.Mailbox;
import no.systembruker.portal.PortalTest;
import no.systembruker.portal.Reader;
import no.systembruker.request.RequestDecisions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
@Import(Statements.class)
class HomeControllerTests {

    private static final OrganisationNumber HAVNA = new OrganisationNumber("310312770");

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
        var waiting = mailbox.receive();
        var given = mailbox.receive("Lønn for kaféen");
        decisions.approve(given.id(), town.signedIn(Town.KARI));

        assertThat(kari().opens("/"))
                .hasStatusOk()
                .bodyText()
                .contains("Bakeri Nord AS", "href=\"/requests/" + waiting.id() + "\"", "dager igjen")
                .contains("href=\"/system-users/" + given.id() + "\"", "Lønn for kaféen", "Godkjent av Kari Nordmann")
                .doesNotContain("Du kan ikke se systemtilgangene", "Ingen systemer har tilgang ennå");
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

    @Test
    void moreRowsTakeNoMoreQueries(@Autowired Statements statements) {
        decisions.approve(mailbox.receive().id(), town.signedIn(Town.KARI));
        mailbox.receive();
        var kari = kari();
        kari.opens("/");
        var withFew = statements.during(() -> kari.opens("/")).size();

        Stream.generate(mailbox::receive)
                .limit(20)
                .forEach(request -> decisions.approve(request.id(), town.signedIn(Town.KARI)));
        Stream.generate(mailbox::receive).limit(20).toList();

        assertThat(statements.during(() -> kari.opens("/"))).hasSize(withFew).hasSizeLessThan(21);
        assertThat(statements.during(() -> kari.opens("/requests"))).hasSizeLessThan(17);
        assertThat(statements.during(() -> kari.opens("/system-users"))).hasSizeLessThan(19);
    }

    private Reader kari() {
        return reader(Town.KARI);
    }

    private Reader reader(PersonNumber person) {
        return new Reader(browser, town.signedIn(person));
    }
}
