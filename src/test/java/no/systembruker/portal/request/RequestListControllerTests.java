package no.systembruker.portal.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.systembruker.Town;
import no.systembruker.changerequest.ChangeRequest;
import no.systembruker.overview.Customer;
import no.systembruker.party.PersonNumber;
import no.systembruker.portal.Mailbox;
import no.systembruker.portal.PortalTest;
import no.systembruker.portal.Reader;
import no.systembruker.register.SystemId;
import no.systembruker.request.RejectionReason;
import no.systembruker.request.RequestDecisions;
import no.systembruker.request.RequestIntake;
import no.systembruker.request.SystemUserRequest;
import no.systembruker.systemuser.SystemUserDeletion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

@PortalTest
class RequestListControllerTests {

    private static final Pattern CARD =
            Pattern.compile("class=\"card-link\" href=\"/(?:change-)?requests/([0-9a-f-]{36})\"");
    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");
    private static final Pattern PREVIOUS = Pattern.compile("rel=\"prev\" href=\"([^\"]+)\"");

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Town town;

    @Autowired
    private Customer customer;

    @Autowired
    private RequestDecisions decisions;

    @Autowired
    private RequestIntake intake;

    @Autowired
    private SystemUserDeletion deletion;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private JdbcClient database;

    private SystemId system = new SystemId(Town.LOENNSFLYT);
    private Reader tiril;

    @BeforeEach
    void openTheCustomersPost() {
        customer.arrive();
        system = customer.system(Town.LOENNSVERK, "Lønnsflyt");
        tiril = reader(Customer.TIRIL);
        tiril.sends("/parties/current", "organisation", customer.number().value());
    }

    @Test
    void whatWaitsIsOfEveryKindWithItsAgeAndTheDaysLeft() {
        var own = customer.isAsked(system, "Lønn for kafeen");
        var forClients = customer.isAskedForClients(system);
        var change = customer.isAskedToChange(customer.labels(system, "Kjøkkenet"));

        assertThat(tiril.opens("/requests"))
                .hasStatusOk()
                .bodyText()
                .contains("Venter på svar (3)", "for mindre enn et døgn siden", "179 dager igjen")
                .contains(
                        "href=\"" + page(own) + "\"", "Lønnsverk AS ber om tilgang for «Lønnsflyt»", "Lønn for kafeen")
                .contains("href=\"" + page(forClients) + "\"", "kan brukes for klienter")
                .contains("href=\"" + page(change) + "\"", "Lønnsverk AS vil endre tilgangen", "Kjøkkenet");
    }

    @Test
    void whatWasSentOnStandsFirstAndSaysSo() {
        customer.isAsked(system, "A");
        var sentOn = customer.isAsked(system, "B");
        database.sql("""
                        update systemuser_request set escalated = true, escalated_at = created,
                            escalated_by = (select id from party where person_number = ?) where id = ?
                        """).params(Customer.TIRIL.value(), sentOn.id().value()).update();

        var page = tiril.opens("/requests");

        assertThat(cards(page).getFirst()).isEqualTo(sentOn.id().value());
        assertThat(body(page).split("Sendt videre", -1)).hasSize(2);
    }

    @Test
    void whatWaitsNoLongerTellsHowItEndedByWhomAndWhy() {
        var approved = customer.isAsked(system, "Godkjent");
        var rejected = customer.isAskedForClients(system);
        var expired = customer.isAsked(system, "Utløpt");
        var withdrawn = customer.isAsked(system, "Trukket");
        var access = customer.gives(system, "Lønnsflyt");
        var moot = customer.isAskedToChange(access);
        decisions.approve(approved.id(), town.signedIn(Customer.TIRIL));
        decisions.reject(rejected.id(), town.signedIn(Customer.TIRIL), Optional.of(new RejectionReason("Nei <takk>")));
        mailbox.letTimeRunOut(expired);
        intake.withdraw(withdrawn.id(), Town.LOENNSVERK);
        deletion.handBack(access.id(), Town.LOENNSVERK);

        assertThat(tiril.opens("/requests"))
                .hasStatusOk()
                .bodyText()
                .contains("href=\"" + page(approved) + "/receipt\"", "Godkjent", "Tiril Sunde, ")
                .contains("href=\"" + page(rejected) + "/receipt\"", "Avvist", "Begrunnelse: Nei &lt;takk&gt;")
                .contains("href=\"" + page(expired) + "\"", "Utløpt", "Fristen var ")
                .contains("href=\"" + page(withdrawn) + "\"", "Trukket tilbake av leverandøren ")
                .contains("href=\"" + page(moot) + "\"", "Falt bort", "Tilgangen ble avsluttet ");
        assertThat(tiril.opens(page(expired))).bodyText().contains("Fristen for å svare er ute");
    }

    @ParameterizedTest
    @CsvSource({"approved,Godkjent", "rejected,Avvist", "expired,Utløpt", "withdrawn,Trukket", "lapsed,Bortfalt"})
    void aStatusNarrowsTheList(String status, String title) {
        decisions.approve(customer.isAsked(system, "Godkjent").id(), town.signedIn(Customer.TIRIL));
        decisions.reject(customer.isAsked(system, "Avvist").id(), town.signedIn(Customer.TIRIL), Optional.empty());
        mailbox.letTimeRunOut(customer.isAsked(system, "Utløpt"));
        intake.withdraw(customer.isAsked(system, "Trukket").id(), Town.LOENNSVERK);
        var access = customer.labels(system, "Bortfalt");
        customer.isAskedToChange(access);
        deletion.handBack(access.id(), Town.LOENNSVERK);

        var page = tiril.opens("/requests?status=" + status);

        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("1 forespørsel passer", "value=\"" + status + "\" selected", ">" + title + "</a>");
        assertThat(body(page).split("class=\"row-name\"", -1)).hasSize(2);
    }

    @Test
    void linksLeadThroughAllThatWaitsAndBack() {
        var asked = IntStream.range(0, 50)
                .mapToObj(number -> customer.isAsked(system, "Lønn " + number))
                .map(request -> request.id().value())
                .toList();

        var board = tiril.opens("/requests");
        assertThat(cards(board)).hasSize(12);
        assertThat(board).bodyText().contains("href=\"/requests?status=waiting\"", "Vis alle de 50 som venter");

        var pages = new ArrayList<List<UUID>>();
        var page = tiril.opens("/requests?status=waiting");
        pages.add(cards(page));
        while (link(NEXT, page).isPresent()) {
            page = tiril.opens(link(NEXT, page).get());
            pages.add(cards(page));
        }

        assertThat(pages).hasSize(3);
        assertThat(pages.stream().flatMap(List::stream))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(asked);
        assertThat(cards(tiril.opens(link(PREVIOUS, page).orElseThrow()))).isEqualTo(pages.get(1));
    }

    @Test
    void aSearchFindsByReferenceAndKeepsWhatIsWritten() {
        var wanted = customer.isAsked(system, "Lønn");
        customer.isAsked(system, "Annet");
        var reference = wanted.id().toString().substring(0, 8).toUpperCase();

        var page = tiril.opens("/requests?search=" + reference);

        assertThat(cards(page)).containsExactly(wanted.id().value());
        assertThat(page).bodyText().contains("value=\"" + reference + "\"", "1 forespørsel passer");
    }

    @Test
    void whatMatchesNothingSaysSoAndLeadsBackToAll() {
        customer.isAsked(system, "Lønn");

        assertThat(tiril.opens("/requests?search=finnes%20ikke"))
                .hasStatusOk()
                .bodyText()
                .contains("Ingen forespørsler passer", "Ingenting passer", "href=\"/requests\"")
                .doesNotContain("Ingen forespørsler venter på svar");
    }

    @Test
    void whoWasNeverAskedIsToldWhatComesHere() {
        assertThat(tiril.opens("/requests"))
                .hasStatusOk()
                .bodyText()
                .contains("Når en leverandør ber om tilgang, dukker det opp her", "Dere har ikke svart på")
                .doesNotContain("role=\"search\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status=unknown",
                "kind=agent",
                "vendor=1",
                "search=%00",
                "after=x",
                "status=waiting&after=%00",
                "status=waiting&before=dHJ1ZQo"
            })
    void whatCannotBeAskedForIsLeftOut(String query) {
        var asked = customer.isAsked(system, "Lønn");

        assertThat(cards(tiril.opens("/requests?" + query)))
                .containsExactly(asked.id().value());
    }

    @Test
    void aForgedPlaceInTheFarFutureIsTheBeginning() {
        var asked = customer.isAsked(system, "Lønn");
        var place = Base64.getUrlEncoder()
                .encodeToString(
                        ("false\n+999999999-01-01T00:00:00Z\n" + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8));

        assertThat(cards(tiril.opens("/requests?status=waiting&after=" + place)))
                .containsExactly(asked.id().value());
    }

    @Test
    void anEmployeeIsToldWhoSeesTheList() {
        assertThat(reader(Town.OLA).opens("/requests"))
                .hasStatus(403)
                .bodyText()
                .contains("Du kan ikke se forespørslene til Bakeri Nord AS", "daglig leder");
    }

    private static String page(SystemUserRequest request) {
        return "/requests/" + request.id();
    }

    private static String page(ChangeRequest request) {
        return "/change-requests/" + request.id();
    }

    private Reader reader(PersonNumber person) {
        return new Reader(browser, town.signedIn(person));
    }

    private static List<UUID> cards(MvcTestResult page) {
        assertThat(page).hasStatusOk();
        return CARD.matcher(body(page))
                .results()
                .map(found -> UUID.fromString(found.group(1)))
                .toList();
    }

    private static Optional<String> link(Pattern pattern, MvcTestResult page) {
        return pattern.matcher(body(page)).results().findFirst().map(found -> HtmlUtils.htmlUnescape(found.group(1)));
    }

    private static String body(MvcTestResult page) {
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
