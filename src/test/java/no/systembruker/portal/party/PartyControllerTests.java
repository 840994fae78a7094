package no.systembruker.portal.party;

import static no.systembruker.portal.signin.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.util.Optional;
import java.util.stream.IntStream;
import no.systembruker.OnH2;
import no.systembruker.Statements;
import no.systembruker.Town;
import no.systembruker.party.Actor;
import no.systembruker.party.Mandate;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PartyRegister;
import no.systembruker.party.PartyRegistration;
import no.systembruker.party.PersonNumber;
import no.systembruker.party.Role;
import no.systembruker.portal.CookieJar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@OnH2
@Import({Town.class, Statements.class, PartyControllerTests.OnePartyPage.class})
@SpringBootTest(properties = "spring.security.oauth2.client.provider.idporten.issuer-uri=https://idporten.example")
@AutoConfigureMockMvc
class PartyControllerTests {

    private static final int MANY = 25;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Town town;

    @Autowired
    private PartyRegistration registration;

    @Autowired
    private PartyRegister register;

    @Autowired
    private Statements statements;

    private final CookieJar cookies = new CookieJar();

    /** Any page about one organisation. */
    @RestController
    static class OnePartyPage {

        @GetMapping("/for-one-party")
        String show(Actor actor, Mandate mandate) {
            return actor.name() + " for " + mandate.organisation().number();
        }

        @GetMapping("/for-any-party")
        String maybe(Optional<Mandate> mandate) {
            return mandate.map(chosen -> chosen.organisation().name()).orElse("nobody");
        }
    }

    @BeforeEach
    void buildTheTown() {
        town.build();
    }

    @Test
    void theOnlyOrganisationNeedsNoChoice() {
        assertThat(visit("/for-one-party", Town.KARI)).hasBodyTextEqualTo("Kari Nordmann for 310000027");
    }

    @Test
    void whoHasManyChoosesFirstAndThenGoesOn() {
        giveFjordregnskapTo(Town.LIV);

        assertThat(visit("/for-one-party?a=b", Town.LIV))
                .hasStatus(302)
                .redirectedUrl()
                .isEqualTo("/parties?return=%2Ffor-one-party%3Fa%3Db");
        assertThat(choose(Town.FJORDREGNSKAP.value(), "/for-one-party?a=b", Town.LIV))
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo("/for-one-party?a=b");
        assertThat(visit("/for-one-party?a=b", Town.LIV)).hasBodyTextEqualTo("Liv Moen for 310000035");
    }

    @Test
    void aPageThatTakesNoPartyDoesWithout() {
        assertThat(visit("/for-any-party", Town.STRANGER)).hasBodyTextEqualTo("nobody");
    }

    @ParameterizedTest
    @ValueSource(strings = {"310000019", "974760673", "310000018", "abc", ""})
    void thePartyOfSomebodyElseIsNotFound(String organisation) {
        assertThat(choose(organisation, "/", Town.KARI)).hasStatus(404);
        assertThat(visit("/for-one-party", Town.KARI)).hasBodyTextEqualTo("Kari Nordmann for 310000027");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "//evil.example", "/\\evil.example"})
    void theChoiceLeadsToOurOwnPagesOnly(String page) {
        assertThat(choose(Town.BAKERI_NORD.value(), page, Town.KARI))
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo("/");
    }

    @Test
    void aChoiceEndsWithTheRelation() {
        giveFjordregnskapTo(Town.OLA);
        choose(Town.FJORDREGNSKAP.value(), "/", Town.OLA);
        var fjordregnskap = register.organisation(Town.FJORDREGNSKAP).orElseThrow();

        registration.takeRole(
                Role.ANSATT, fjordregnskap, register.person(Town.OLA).orElseThrow());

        assertThat(visit("/for-any-party", Town.OLA)).hasBodyTextEqualTo("Bakeri Nord AS");
    }

    @Test
    void theListIsSearchedAndTurnedOnTheServer() {
        var numbers = manyOrganisationsOf(Town.STRANGER);

        var first = visit("/parties", Town.STRANGER);
        var second = visit("/parties?after=" + numbers[19], Town.STRANGER);
        var found = visit("/parties?search=Verksted%2007", Town.STRANGER);

        assertThat(first).bodyText().contains("Verksted 00", "Verksted 19").doesNotContain("Verksted 20");
        assertThat(first).bodyText().contains("rel=\"next\"", "after=" + numbers[19]);
        assertThat(second).bodyText().contains("Verksted 20", "Verksted 24").doesNotContain("rel=\"next\"");
        assertThat(found).bodyText().contains(numbers[7]).doesNotContain(numbers[8]);
        takeAwayFrom(Town.STRANGER, numbers);
    }

    @Test
    void theListBeginsWithTheOnesUsedLastWhicheverBrowserItWasIn() {
        var numbers = manyOrganisationsOf(Town.STRANGER);
        choose(numbers[17], "/", Town.STRANGER);
        choose(numbers[23], "/", Town.STRANGER);

        var elsewhere = new CookieJar().send(browser, as(Town.STRANGER, get("/parties")));

        assertThat(elsewhere).bodyText().containsSubsequence("Sist brukt", "Verksted 23", "Verksted 17", "Verksted 00");
        assertThat(visit("/parties?search=verk", Town.STRANGER)).bodyText().doesNotContain("Sist brukt");
        assertThat(visit("/parties?after=" + numbers[3], Town.STRANGER))
                .bodyText()
                .doesNotContain("Sist brukt");
        takeAwayFrom(Town.STRANGER, numbers);
    }

    @Test
    void aSubUnitStandsBeneathItsMainUnit() {
        var unit = new OrganisationNumber("310200018");
        registration.registerOrganisation(unit, "Fjordregnskap avd. kai", "BEDR", Optional.of(Town.FJORDREGNSKAP));
        giveFjordregnskapTo(Town.LIV);

        assertThat(visit("/parties", Town.LIV))
                .bodyText()
                .containsSubsequence(
                        "Bakeri Nord AS",
                        "Fjordregnskap AS",
                        "class=\"beneath\"",
                        "Fjordregnskap avd. kai",
                        "under Fjordregnskap AS");
        assertThat(visit("/parties?search=kai", Town.LIV))
                .bodyText()
                .contains("under Fjordregnskap AS")
                .doesNotContain("class=\"beneath\"");
    }

    @Test
    void whoHoldsNoneOrOneNeedsNoSearch() {
        assertThat(visit("/parties", Town.STRANGER))
                .bodyText()
                .contains("Du har ingen rolle")
                .doesNotContain("name=\"search\"");
        assertThat(visit("/parties", Town.KARI))
                .bodyText()
                .contains("Bakeri Nord AS")
                .doesNotContain("name=\"search\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"310000035", "310000018", "abc", "%27%20or%201=1", "%3Cscript%3E"})
    void aForgedKeyOfAPageIsThatOfNoPage(String after) {
        assertThat(visit("/parties?after=" + after, Town.KARI))
                .hasStatusOk()
                .bodyText()
                .contains("Bakeri Nord AS")
                .doesNotContain("<script>");
    }

    @Test
    void aVeryLongSearchIsCutShort() {
        assertThat(visit("/parties?search=" + "bakeri%20".repeat(500), Town.KARI))
                .hasStatusOk()
                .bodyText()
                .contains("Bakeri Nord AS");
    }

    @Test
    void theNumberOfStatementsDoesNotFollowTheNumberOfOrganisations() {
        choose(Town.BAKERI_NORD.value(), "/", Town.KARI);
        var few = statements.during(() -> visit("/parties", Town.KARI));
        var numbers = manyOrganisationsOf(Town.KARI);

        var many = statements.during(() -> visit("/parties", Town.KARI));

        assertThat(many).hasSizeLessThanOrEqualTo(few.size() + 1); // the ones used last
        takeAwayFrom(Town.KARI, numbers);
    }

    @Test
    void theWayToTheChoiceLeadsBackToThePage() {
        assertThat(visit("/requests?sort=age", Town.KARI))
                .bodyText()
                .contains("href=\"/parties?return=/requests?sort%3Dage\"");
        assertThat(visit("/parties?return=/requests", Town.KARI)).bodyText().contains("href=\"/parties\"");
    }

    @Test
    void aSearchWithoutHitsSaysSoAndKeepsTheText() {
        assertThat(visit("/parties?search=%3Cb%3Efinnes%20ikke", Town.KARI))
                .bodyText()
                .contains("&lt;b&gt;finnes ikke");
    }

    private MvcTestResult visit(String address, PersonNumber person) {
        return cookies.send(browser, as(person, get(URI.create(address)).with(csrf())));
    }

    private MvcTestResult choose(String organisation, String page, PersonNumber person) {
        return cookies.send(
                browser,
                as(
                        person,
                        post("/parties/current")
                                .with(csrf())
                                .param("organisation", organisation)
                                .param("return", page)));
    }

    private MockHttpServletRequestBuilder as(PersonNumber person, MockHttpServletRequestBuilder request) {
        return request.with(signedInAs(town.signedIn(person)));
    }

    private void giveFjordregnskapTo(PersonNumber person) {
        registration.giveRole(
                Role.ANSATT,
                register.organisation(Town.FJORDREGNSKAP).orElseThrow(),
                register.person(person).orElseThrow());
    }

    private String[] manyOrganisationsOf(PersonNumber person) {
        var numbers = validNumbers();
        for (int i = 0; i < MANY; i++) {
            var number = new OrganisationNumber(numbers[i]);
            registration.registerOrganisation(number, "Verksted %02d AS".formatted(i), "AS", Optional.empty());
            registration.giveRole(
                    Role.ANSATT,
                    register.organisation(number).orElseThrow(),
                    register.person(person).orElseThrow());
        }
        return numbers;
    }

    private void takeAwayFrom(PersonNumber person, String[] numbers) {
        for (var number : numbers) {
            registration.takeRole(
                    Role.ANSATT,
                    register.organisation(new OrganisationNumber(number)).orElseThrow(),
                    register.person(person).orElseThrow());
        }
    }

    private static String[] validNumbers() {
        return IntStream.range(310_100_000, 310_101_000)
                .mapToObj(String::valueOf)
                .filter(text -> OrganisationNumber.parse(text).isPresent())
                .limit(MANY)
                .toArray(String[]::new);
    }
}
