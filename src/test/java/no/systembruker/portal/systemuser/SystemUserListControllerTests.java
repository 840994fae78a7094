package no.systembruker.portal.systemuser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.systembruker.Town;
import no.systembruker.overview.Customer;
import no.systembruker.party.PersonNumber;
import no.systembruker.portal.PortalTest;
import no.systembruker.portal.Reader;
import no.systembruker.register.SystemId;
import no.systembruker.systemuser.SystemUser;
import no.systembruker.systemuser.SystemUserDeletion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

@PortalTest
class SystemUserListControllerTests {

    private static final Pattern ROW = Pattern.compile("href=\"/system-users/([0-9a-f-]{36})\"");
    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");
    private static final Pattern PREVIOUS = Pattern.compile("rel=\"prev\" href=\"([^\"]+)\"");

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Town town;

    @Autowired
    private Customer customer;

    @Autowired
    private SystemUserDeletion deletion;

    private SystemId system = new SystemId(Town.LOENNSFLYT);
    private Reader tiril;

    @BeforeEach
    void openTheCustomersBooks() {
        customer.arrive();
        system = customer.system(Town.LOENNSVERK, "Lønnsflyt");
        tiril = reader(Customer.TIRIL);
        tiril.sends("/parties/current", "organisation", customer.number().value());
    }

    @Test
    void aRowTellsWhatOfWhomSinceWhenAndByWhom() {
        customer.gives(system, "Lønnsflyt", "Kafeen", "kunde-17", Customer.SALARY);

        assertThat(tiril.opens("/system-users"))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence(
                        "Kafeen", "Lønnsflyt fra Lønnsverk AS", "Siden ", "kunde-17", "Gitt av Tiril Sunde");
    }

    @Test
    void twoAccessesToOneSystemAreToldApart() {
        customer.gives(system, "Lønnsflyt", "Kafeen", "kunde-17", Customer.SALARY);
        customer.gives(system, "Lønnsflyt", null, "kunde-18", Customer.SALARY);

        var page = tiril.opens("/system-users");

        assertThat(page).bodyText().contains("Kafeen", "kunde-17", "kunde-18");
        assertThat(body(page).split("Systemet har flere tilganger", -1)).hasSize(3);
    }

    @Test
    void linksLeadThroughEveryPageAndBack() {
        var given = many(60);

        var pages = new ArrayList<List<UUID>>();
        var page = tiril.opens("/system-users");
        pages.add(rows(page));
        while (link(NEXT, page).isPresent()) {
            page = tiril.opens(link(NEXT, page).get());
            pages.add(rows(page));
        }

        assertThat(pages).hasSize(3);
        assertThat(pages.stream().flatMap(List::stream))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        given.stream().map(each -> each.id().value()).toList());
        assertThat(rows(tiril.opens(link(PREVIOUS, page).orElseThrow()))).isEqualTo(pages.get(1));
    }

    @Test
    void theNextPageIsOfTheSameSearchAndOrder() {
        var wanted = new HashSet<UUID>();
        many(30).forEach(each -> wanted.add(each.id().value()));
        customer.labels(system, "Noe annet");

        var first =
                tiril.opens("/system-users?search=fast%20%26%20fri&kind=own&vendor=310000019&package=lonn&sort=name");

        assertThat(first)
                .hasStatusOk()
                .bodyText()
                .contains("30 av 31 systemtilganger")
                .doesNotContain("Noe annet");
        var next = link(NEXT, first).orElseThrow();
        assertThat(next)
                .contains("search=fast%20%26%20fri", "kind=own", "vendor=310000019", "package=lonn", "sort=name");
        assertThat(Stream.concat(rows(first).stream(), rows(tiril.opens(next)).stream()))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void whatIsChosenStaysChosen() {
        many(2);

        assertThat(tiril.opens("/system-users?search=fri&kind=for-clients&vendor=310000019&package=lonn&sort=vendor"))
                .bodyText()
                .contains(
                        "value=\"fri\"",
                        "value=\"for-clients\" selected",
                        "value=\"310000019\" selected",
                        "value=\"lonn\" selected",
                        "value=\"vendor\" selected");
    }

    @Test
    void whatMatchesNothingSaysSoAndLeadsBackToAll() {
        many(2);

        assertThat(tiril.opens("/system-users?search=finnes%20ikke"))
                .hasStatusOk()
                .bodyText()
                .contains("Ingen av 2 systemtilganger", "Ingenting passer", "href=\"/system-users\"")
                .doesNotContain("Slik får et system tilgang");
    }

    @ParameterizedTest
    @CsvSource({
        "nb,Rekkefølge,2 systemtilganger",
        "nn,Rekkjefølgje,2 systemtilgangar",
        "en,Newest first,2 system accesses"
    })
    void theListSpeaksTheReadersLanguage(String language, String words, String count) {
        many(2);

        assertThat(tiril.opens("/system-users?lang=" + language)).bodyText().contains(words, count);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind=unknown",
                "sort=created%3Bdrop",
                "vendor=123",
                "vendor=310000019'",
                "package=..%2F",
                "kind=OWN&kind=own",
                "search=%00%E2%80%AE",
                "after=",
                "unknown=1"
            })
    void whatCannotBeAskedForIsLeftOut(String query) {
        var given = customer.gives(system, "Lønnsflyt");

        assertThat(rows(tiril.opens("/system-users?" + query)))
                .containsExactly(given.id().value());
    }

    static List<String> forged() {
        return List.of(
                "x",
                "%00",
                "not-base64!",
                "A".repeat(5000),
                mark("nonsense"),
                mark("1\n2\n3\n4"),
                mark("+999999999-12-31T23:59:59Z\n310000019\n" + UUID.randomUUID() + "\nx"),
                mark("2026-01-01T00:00:00Z\n310000018\n" + UUID.randomUUID() + "\nx"),
                mark("2026-01-01T00:00:00Z\n310000019\nnot-an-id\nx"),
                mark("2096-01-01T00:00:00Z\n310000019\n" + UUID.randomUUID() + "\n\0"),
                Base64.getUrlEncoder().encodeToString(new byte[] {(byte) 0xC3, (byte) 0x28}));
    }

    @ParameterizedTest
    @MethodSource("forged")
    void aForgedPlaceIsTheBeginning(String place) {
        var given = customer.gives(system, "Lønnsflyt");

        assertThat(rows(tiril.opens("/system-users?after=" + place)))
                .containsExactly(given.id().value());
        assertThat(rows(tiril.opens("/system-users?before=" + place)))
                .containsExactly(given.id().value());
    }

    @Test
    void aPlaceInSomebodyElsesListShowsOnesOwn() {
        many(30);
        var place = link(NEXT, tiril.opens("/system-users")).orElseThrow();
        customer.arrive();
        tiril.sends("/parties/current", "organisation", customer.number().value());
        var own = customer.gives(system, "Lønnsflyt");

        assertThat(rows(tiril.opens(place))).containsExactly(own.id().value());
    }

    @Test
    void markupAndLengthInASearchAreHarmless() {
        many(2);

        assertThat(tiril.opens("/system-users?search=%3Cscript%3E%22" + "x".repeat(6000)))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"&lt;script&gt;&quot;" + "x".repeat(91) + "\"")
                .doesNotContain("<script>\"");
    }

    @Test
    void anEmptyListTeaches() {
        assertThat(tiril.opens("/system-users"))
                .hasStatusOk()
                .bodyText()
                .contains("Ingen systemer har tilgang ennå", "Leverandøren av systemet sender dere en lenke")
                .doesNotContain("role=\"search\"");
    }

    @Test
    void whatHasEndedIsListedByWhoEndedItAndLeadsToItsReceipt() {
        var kept = customer.labels(system, "Beholdt");
        var handedBack = customer.labels(system, "Levert tilbake");
        var ended = customer.labels(system, "Avsluttet av oss");
        deletion.handBack(handedBack.id(), Town.LOENNSVERK);
        deletion.delete(ended.id(), town.signedIn(Customer.TIRIL));

        assertThat(tiril.opens("/system-users"))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence("Beholdt", "Avsluttet nylig")
                .contains("href=\"/system-users/" + kept.id() + "\"")
                .contains("href=\"/system-users/" + ended.id() + "/deletion\"", "Av Tiril Sunde")
                .contains("href=\"/system-users/" + handedBack.id() + "/deletion\"", "Av leverandøren, Lønnsverk AS")
                .doesNotContain("href=\"/system-users/" + ended.id() + "\"");
    }

    @Test
    void theEndedStandWhereTheWholeListBegins() {
        var ended = customer.gives(system, "Lønnsflyt");
        deletion.delete(ended.id(), town.signedIn(Customer.TIRIL));
        many(26);

        var first = tiril.opens("/system-users");

        assertThat(first).bodyText().contains(ended.id() + "/deletion");
        assertThat(tiril.opens(link(NEXT, first).orElseThrow())).bodyText().doesNotContain("Avsluttet nylig");
        assertThat(tiril.opens("/system-users?search=fri")).bodyText().doesNotContain("Avsluttet nylig");
    }

    @Test
    void theFileHasAllThatAreWanted() {
        many(30);
        customer.gives(system, "Lønnsflyt", "=Kafeen", "kunde-17", Customer.SALARY);
        customer.givesForClients(system);

        assertThat(tiril.opens("/system-users")).bodyText().contains("href=\"/system-users.csv\"");
        var file = body(tiril.opens("/system-users.csv"));
        assertThat(file.lines()).hasSize(33);
        assertThat(file).contains("\"'=Kafeen\";\"Lønnsflyt\";\"Lønnsverk AS\"", "kunde-17", "\"0\"");
        assertThat(body(tiril.opens("/system-users.csv?search=kafeen")).lines()).hasSize(2);
        assertThat(reader(Town.OLA).opens("/system-users.csv")).hasStatus(403);
    }

    @Test
    void anEmployeeIsToldWhoMaySee() {
        assertThat(reader(Town.OLA).opens("/system-users?search=x"))
                .hasStatus(403)
                .bodyText()
                .contains("Du kan ikke se systemtilgangene til Bakeri Nord AS", "<li>daglig leder</li>");
    }

    private List<SystemUser> many(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> customer.labels(system, "Fast & fri " + number))
                .toList();
    }

    private static String mark(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private Reader reader(PersonNumber person) {
        return new Reader(browser, town.signedIn(person));
    }

    private static List<UUID> rows(MvcTestResult page) {
        assertThat(page).hasStatusOk();
        return ROW.matcher(body(page))
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
