package no.systembruker.journey;

import static org.assertj.core.api.Assertions.assertThat;

import gallery.Screen;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.register.SystemId;
import no.systembruker.register.Systems;
import no.systembruker.request.Requests;
import no.systembruker.request.SystemUserRequest;
import no.systembruker.sandbox.InTown;
import no.systembruker.systemuser.ExternalRef;
import no.systembruker.systemuser.SystemUserKey;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every page of the running application, as the people of the town meet it: free of accessibility faults in three languages. */
@InTown
class EveryPageTests {

    private static final List<String> LANGUAGES = List.of("nb", "nn", "en");
    private static final String NOBODY = "";
    private static final String KARI = "Kari Nordmann";
    private static final String TORE = "Tore Vik";
    private static final String BERIT = "Berit Fjeld";
    private static final String SELMA = "Selma Haugen";
    private static final String ARNE = "Arne Aune";

    private static Phone phone;
    private static String reader = NOBODY;

    @Value("${systembruker.base-url}")
    private String baseUrl;

    @Autowired
    private Requests requests;

    @Autowired
    private Systems systems;

    @Autowired
    private JdbcTemplate database;

    /**
     * A page and how it is to answer.
     *
     * @param reader who reads it, in the order in which they take the phone
     * @param request the town's request that {request}, {system} and {system-user} in the address stand for
     */
    record Page(String reader, int status, String address, String request) {

        @Override
        public String toString() {
            return reader.isEmpty() ? address + request : "%s%s as %s".formatted(address, request, reader);
        }
    }

    @BeforeAll
    static void takeThePhone() {
        phone = new Phone();
        phone.browser().become(Screen.TALL_PHONE);
        reader = NOBODY;
    }

    @AfterAll
    static void layThePhoneAway() {
        phone.close();
    }

    /** A choice is remembered for the person, and the journeys share the people of this town. */
    @AfterEach
    void everybodyReadsTheirOwnLanguageAgain() {
        database.update("delete from portal_language");
    }

    static Stream<Page> pages() {
        return Stream.of(
                        openPages(),
                        signInProblems(),
                        pagesOfTheManager(),
                        pagesOfOthers(),
                        pagesOfTheAccountant(),
                        pagesOfTheVendor())
                .flatMap(pages -> pages);
    }

    private static Stream<Page> openPages() {
        return Stream.of(
                page(NOBODY, 200, "/"),
                page(NOBODY, 200, "/help"),
                page(NOBODY, 200, "/accessibility"),
                page(NOBODY, 200, "/privacy"),
                page(NOBODY, 200, "/access-packages"),
                page(NOBODY, 200, "/access-packages/lonn"),
                page(NOBODY, 200, "/docs/api"),
                page(NOBODY, 200, "/docs/api/submitRequest"),
                page(NOBODY, 404, "/docs/api/no-such-call"),
                page(NOBODY, 200, "/sandbox"),
                page(NOBODY, 403, "/not-sent?page=/requests"),
                page(NOBODY, 404, "/no-such-page"),
                page(NOBODY, 405, "/parties/current"),
                page(NOBODY, 400, "/sign-in?level=none"));
    }

    private static Stream<Page> signInProblems() {
        return Stream.of(
                page(NOBODY, 403, "/sign-in/cancelled?return=/requests"),
                page(NOBODY, 400, "/sign-in/expired"),
                page(NOBODY, 400, "/sign-in/not-trusted"),
                page(NOBODY, 403, "/sign-in/level-too-low"),
                page(NOBODY, 403, "/sign-in/no-person-number"),
                page(NOBODY, 403, "/sign-in/unknown-person"),
                page(NOBODY, 403, "/sign-in/other-person"),
                page(NOBODY, 503, "/sign-in/unavailable"));
    }

    private static Stream<Page> pagesOfTheManager() {
        return Stream.of(
                page(KARI, 200, "/parties"),
                page(KARI, 200, "/parties?search=Torget"),
                page(KARI, 200, "/parties?search=Bergen"),
                about(KARI, "/requests/{request}", "310000019_loennsflyt 310000027"),
                page(KARI, 200, "/"),
                page(KARI, 200, "/requests"),
                page(KARI, 200, "/system-users"),
                page(KARI, 404, "/system-users/" + new UUID(0, 0)),
                page(KARI, 200, "/roles"),
                page(KARI, 200, "/roles/new"),
                page(KARI, 404, "/roles/" + new UUID(0, 0)),
                page(KARI, 410, "/confirmations/" + new UUID(0, 0)),
                page(KARI, 200, "/system-users/new"),
                page(KARI, 200, "/system-users/new?search=312 456 788"),
                page(KARI, 200, "/system-users/new?search=finnes-ikke"),
                page(KARI, 404, "/system-users/new/" + new UUID(0, 0)),
                about(KARI, "/system-users/new/{system}", "310000019_loennsflyt 310000027"),
                about(KARI, "/system-users/new/{system}", "311552007_flaateboka 310000027"),
                about(KARI, "/requests/{request}", "310000019_fravaersvakt 310000027/postkassen"),
                about(KARI, "/requests/{request}", "310000019_fravaersvakt 310000027"),
                about(KARI, "/requests/{request}", "311552007_flaateboka 310000027"),
                page(KARI, 404, "/requests/" + new UUID(0, 0)),
                page(KARI, 200, "/history"),
                page(KARI, 200, "/history?topic=right&by=vendor"),
                page(KARI, 422, "/history?from=2026-05-18&to=2026-05-17"),
                page(KARI, 404, "/history?after=nothing"));
    }

    private static Stream<Page> pagesOfOthers() {
        return Stream.of(
                page(TORE, 200, "/parties"),
                about(TORE, "/requests/{request}", "310000019_loennsflyt 310312770"),
                about(TORE, "/requests/{request}/receipt", "310000019_loennsflyt 310312770"),
                about(TORE, "/system-users/{system-user}", "310000019_loennsflyt 310312770"),
                about(TORE, "/system-users/{system-user}/label", "310000019_loennsflyt 310312770"),
                page(TORE, 200, "/system-users"),
                page(ARNE, 200, "/"),
                page(ARNE, 200, "/system-users"),
                about(ARNE, "/requests/{request}", "310000019_fravaersvakt 312844559"),
                about(ARNE, "/requests/{request}/receipt", "310000019_fravaersvakt 312844559"),
                about("Ola Hansen", "/requests/{request}", "310000019_loennsflyt 310000027"),
                about("Ola Hansen", "/requests/{request}/escalation", "310000019_loennsflyt 310000027"),
                page("Ola Hansen", 403, "/history"),
                page("Ola Hansen", 403, "/vendor"),
                page("Ola Hansen", 403, "/clients"),
                page("Ola Hansen", 403, "/given-packages"),
                page("Ola Hansen", 403, "/jobs"),
                page("Ola Hansen", 403, "/requests"),
                page("Ola Hansen", 403, "/system-users"),
                page("Ola Hansen", 403, "/roles"),
                page("Ola Hansen", 403, "/system-users/new"),
                about("Ola Hansen", "/system-users/new/{system}", "310000019_loennsflyt 310000027"),
                about("Liv Moen", "/system-users/new/{system}", "310000019_loennsflyt 310000027"),
                page("Ola Hansen", 200, "/"),
                about("Liv Moen", "/requests/{request}", "310000019_loennsflyt 310000027"),
                about("Liv Moen", "/requests/{request}/escalation", "310000019_loennsflyt 310000027"),
                about(BERIT, "/requests/{request}", "310000019_loennsbyraa 310000035"),
                about(BERIT, "/requests/{request}/receipt", "312456788_aarsmappe 310000035"),
                about(BERIT, "/system-users/{system-user}", "312456788_aarsmappe 310000035"),
                page(BERIT, 200, "/"),
                page(BERIT, 200, "/requests"),
                about("Ánne Sara", "/requests/{request}", "311552007_flaateboka 212566039"),
                page("Maja Lind", 200, "/"),
                page("Maja Lind", 200, "/requests"),
                page("Per Dahl", 200, "/"),
                page("Per Dahl", 200, "/parties"));
    }

    private static Stream<Page> pagesOfTheAccountant() {
        return Stream.of(
                page(BERIT, 200, "/"),
                page(BERIT, 200, "/clients"),
                about(BERIT, "/system-users/{system-user}/clients", "312456788_aarsmappe 310000035"),
                about(BERIT, "/system-users/{system-user}/clients?state=lacking", "312456788_aarsmappe 310000035"),
                about(BERIT, "/system-users/{system-user}/clients?search=finnes-ikke", "312456788_aarsmappe 310000035"),
                about(BERIT, "/system-users/{system-user}/clients/list", "312456788_aarsmappe 310000035"),
                about(BERIT, "/system-users/{system-user}/clients/copy", "312456788_aarsmappe 310000035"),
                page(BERIT, 404, "/system-users/%s/clients".formatted(new UUID(0, 0))),
                page(BERIT, 200, "/jobs"),
                page(BERIT, 404, "/jobs/" + new UUID(0, 0)),
                about(KARI, "/requests/{request}", "310000019_loennsflyt 310000027"),
                page(KARI, 200, "/given-packages"),
                page(KARI, 200, "/given-packages/new"),
                page(KARI, 200, "/given-packages/310000035"),
                page(KARI, 404, "/given-packages/no-number"));
    }

    private static Stream<Page> pagesOfTheVendor() {
        return Stream.of(
                page(SELMA, 200, "/"),
                page(SELMA, 200, "/vendor"),
                page(SELMA, 200, "/vendor/systems"),
                page(SELMA, 200, "/vendor/systems?search=finnes-ikke"),
                page(SELMA, 200, "/vendor/systems?state=deleted"),
                page(SELMA, 200, "/vendor/systems/new"),
                page(SELMA, 404, "/vendor/systems/new/" + new UUID(0, 0) + "/check"),
                page(SELMA, 200, "/vendor/systems/310000019_loennsflyt"),
                page(SELMA, 200, "/vendor/systems/310000019_loennsflyt/edit"),
                page(SELMA, 200, "/vendor/systems/310000019_loennsflyt/deletion"),
                page(SELMA, 200, "/vendor/systems/310000019_loennsflyt/changes"),
                page(SELMA, 404, "/vendor/systems/311552007_flaateboka"),
                page(SELMA, 200, "/vendor/systems/310000019_loennsflyt/readiness"),
                page(SELMA, 200, "/vendor/systems/310000019_loennsflyt/missing-access"),
                page(SELMA, 200, "/vendor/own-software"),
                page(SELMA, 200, "/vendor/explanation"),
                page(SELMA, 200, "/vendor/requests"),
                page(SELMA, 200, "/vendor/requests?search=finnes-ikke"),
                about(SELMA, "/vendor/requests/{request}", "310000019_loennsflyt 310000027"),
                about(SELMA, "/vendor/requests/{request}/withdrawal", "310000019_loennsflyt 310000027"),
                page(SELMA, 404, "/vendor/requests/" + new UUID(0, 0)),
                page(SELMA, 200, "/vendor/requests/new"),
                page(SELMA, 200, "/vendor/requests/new?system=310000019_loennsflyt"),
                page(SELMA, 200, "/vendor/requests/bulk"),
                page(SELMA, 200, "/vendor/requests/bulk?system=310000019_loennsflyt"),
                page(SELMA, 200, "/vendor/system-users"),
                about(SELMA, "/vendor/system-users/{system-user}", "310000019_loennsflyt 310312770"),
                about(SELMA, "/vendor/system-users/{system-user}/hand-back", "310000019_loennsflyt 310312770"),
                page(SELMA, 200, "/jobs"),
                page(SELMA, 200, "/vendor/developers"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void aPageIsAccessibleInThreeLanguages(Page page) {
        give(page.reader());

        inEveryLanguage(language -> {
            phone.open(addressOf(page, language));
            assertThat(phone.status()).isEqualTo(page.status());
        });
    }

    @Test
    void theSignInAtTheStandInIsAccessible() {
        give(NOBODY);
        phone.open(baseUrl + "/parties");
        var signIn = phone.address();

        inEveryLanguage(language -> phone.open(signIn + "?language=" + language));
        inEveryLanguage(language -> {
            phone.open(signIn + "?language=" + language);
            phone.press(By.cssSelector("form.typed button"));
            assertThat(phone.browser().findElement(By.id("pid-error")).isDisplayed())
                    .isTrue();
        });
    }

    @Test
    void aSignInThatIsGoneAtTheStandInIsAccessible() {
        inEveryLanguage(
                language -> phone.open(baseUrl + "/sandbox/idporten/sign-in/no-such-sign-in?language=" + language));
    }

    @Test
    void aTokenOnTheNewcomersPageIsAccessible() {
        inEveryLanguage(language -> {
            phone.open(baseUrl + "/sandbox?lang=" + language);
            phone.press(By.cssSelector("form:has([name=systemUser]) button[type=submit]"));
            assertThat(phone.text()).contains("Authorization: Bearer");
        });
    }

    @Test
    void aFormThatWasNotSentIsAccessible() {
        give(KARI);
        inEveryLanguage(language -> {
            phone.open(baseUrl + "/parties?lang=" + language);
            phone.browser()
                    .executeScript(
                            "document.querySelectorAll('[name=_csrf]').forEach(token => token.value = 'forged')");
            phone.press(By.cssSelector(".choices button"));
            assertThat(phone.status()).isEqualTo(403);
        });
    }

    private void inEveryLanguage(Consumer<String> show) {
        var all = new SoftAssertions();
        for (var language : LANGUAGES) {
            show.accept(language);
            all.assertThat(phone.browser().violations()).as(language).isEmpty();
            all.assertThat(phone.language()).isEqualTo(language);
            all.assertThat(phone.text()).as(language).doesNotContain("??");
        }
        all.assertAll();
    }

    /** Whoever takes the phone signs in, once. */
    private void give(String next) {
        if (next.equals(reader)) {
            return;
        }
        phone.forgetEverything();
        if (!next.isEmpty()) {
            phone.open(baseUrl + "/parties?lang=nb");
            phone.signInAs(next);
        }
        reader = next;
    }

    private String addressOf(Page page, String language) {
        var address = page.request().isEmpty() ? page.address() : filledIn(page);
        return baseUrl + address + (address.contains("?") ? "&" : "?") + "lang=" + language;
    }

    private String filledIn(Page page) {
        var request = requestOf(page.request());
        return page.address()
                .replace("{request}", request.id().toString())
                .replace("{system}", internalId(request.key().system()))
                .replace("{system-user}", request.futureSystemUser().toString());
    }

    private String internalId(SystemId system) {
        return systems.find(system).orElseThrow().internalId().toString();
    }

    /** @param words the system, the customer and the reference, as the town writes them: {@code 310000019_lønn 310000027/en} */
    private SystemUserRequest requestOf(String words) {
        var parts = words.split("[ /]");
        var customer = OrganisationNumber.parse(parts[1]).orElseThrow();
        var reference =
                ExternalRef.parse(parts.length > 2 ? parts[2] : null, customer).orElseThrow();
        return requests.find(new SystemUserKey(SystemId.parse(parts[0]).orElseThrow(), customer, reference))
                .orElseThrow();
    }

    private static Page page(String reader, int status, String address) {
        return new Page(reader, status, address, "");
    }

    private static Page about(String reader, String address, String request) {
        return new Page(reader, 200, address, request);
    }
}
