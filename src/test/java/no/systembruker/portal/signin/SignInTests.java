package no.systembruker.portal.signin;

import static no.systembruker.portal.signin.Browser.location;
import static no.systembruker.portal.signin.FakeIdPorten.HIGH;
import static no.systembruker.portal.signin.FakeIdPorten.SUBSTANTIAL;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.systembruker.OnH2;
import no.systembruker.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole dance over HTTP, with an ID-porten that can be made to lie. */
@OnH2
@Import(Town.class)
@SpringBootTest(webEnvironment = WebEnvironment.DEFINED_PORT)
class SignInTests {

    private static final FakeIdPorten idPorten = FakeIdPorten.start();
    private static final int PORT = freePort();
    private static final String BASE = "http://localhost:" + PORT;
    private static final String KARI = Town.KARI.value();
    private static final String OLA = Town.OLA.value();

    private final Browser browser = new Browser(BASE);

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("server.port", () -> PORT);
        registry.add("systembruker.base-url", () -> BASE);
        registry.add("spring.security.oauth2.client.registration.idporten.client-id", () -> FakeIdPorten.CLIENT);
        registry.add("spring.security.oauth2.client.registration.idporten.client-secret", () -> "secret");
        registry.add("spring.security.oauth2.client.registration.idporten.scope", () -> "openid,profile");
        registry.add("spring.security.oauth2.client.provider.idporten.issuer-uri", idPorten::issuer);
    }

    @BeforeEach
    void buildTheTown(@Autowired Town town) {
        idPorten.comeUp();
        town.build();
    }

    @Test
    void signingInEndsOnThePageThatTookItWithItsQuery() {
        var answer = browser.get(idPorten.signIn(browser.toIdPorten("/parties?search=Bakeri"), KARI, SUBSTANTIAL)
                .toString());

        assertThat(location(answer)).isEqualTo(BASE + "/parties?search=Bakeri");
        assertThat(browser.get("/parties?search=Bakeri").body()).contains("Bakeri Nord AS");
    }

    @Test
    void theRequestCarriesStateNoncePkceLevelAndLanguage() {
        var asked =
                FakeIdPorten.parameters(browser.toIdPorten("/parties?lang=nb").getRawQuery());

        assertThat(asked)
                .containsEntry("acr_values", SUBSTANTIAL)
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("redirect_uri", BASE + "/login/oauth2/code/idporten")
                .containsEntry("response_type", "code")
                .containsKeys("state", "nonce", "code_challenge", "ui_locales");
    }

    @Test
    void theSessionGetsANewName() {
        var asked = browser.toIdPorten("/parties");
        var before = browser.session();

        browser.get(idPorten.signIn(asked, KARI, SUBSTANTIAL).toString());

        assertThat(browser.session()).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void severalPagesMaySignInAtOnce() {
        var first = browser.toIdPorten("/parties?search=a");
        var second = browser.toIdPorten("/parties?search=b");

        assertThat(location(comeBack(second, KARI, SUBSTANTIAL))).isEqualTo(BASE + "/parties?search=b");
        assertThat(location(comeBack(first, KARI, SUBSTANTIAL))).isEqualTo(BASE + "/parties?search=a");
    }

    @Test
    void aForgedStateIsRefused() {
        browser.toIdPorten("/parties");

        var answer = browser.get("/login/oauth2/code/idporten?code=stolen&state=forged&iss=" + idPorten.issuer());

        assertRefused(answer, SignInProblem.EXPIRED);
    }

    @Test
    void anAnswerToSomebodyElsesSignInIsRefused() {
        var back = idPorten.signIn(new Browser(BASE).toIdPorten("/parties"), KARI, SUBSTANTIAL);

        assertRefused(browser.get(back.toString()), SignInProblem.EXPIRED);
    }

    @Test
    void aReplayedAnswerIsRefused() {
        var back = idPorten.signIn(browser.toIdPorten("/parties"), KARI, SUBSTANTIAL)
                .toString();
        browser.get(back);

        var again = browser.get(back);

        assertThat(location(again)).startsWith(BASE + SignInProblem.EXPIRED.address());
    }

    @Test
    void aCodeThatWasUsedElsewhereIsRefused() {
        var used = idPorten.signIn(browser.toIdPorten("/parties"), KARI, SUBSTANTIAL);
        browser.get(used.toString());
        var other = new Browser(BASE);
        var fresh = FakeIdPorten.parameters(other.toIdPorten("/parties").getRawQuery());
        var code = FakeIdPorten.parameters(used.getRawQuery()).get("code");

        var answer = other.get("/login/oauth2/code/idporten?code=" + code + "&state="
                + fresh.get("state").replace("=", "%3D") + "&iss=" + idPorten.issuer());

        assertThat(location(answer)).startsWith(BASE + SignInProblem.NOT_TRUSTED.address());
    }

    @Test
    void aWrongNonceIsRefused() {
        assertRefused(claims -> kari(claims).claim("nonce", "another"), SignInProblem.NOT_TRUSTED);
    }

    @Test
    void anotherIssuerInTheTokenIsRefused() {
        assertRefused(claims -> kari(claims).issuer(idPorten.issuer() + "/"), SignInProblem.NOT_TRUSTED);
    }

    @Test
    void anotherAudienceIsRefused() {
        assertRefused(claims -> kari(claims).audience("somebody-else"), SignInProblem.NOT_TRUSTED);
    }

    @Test
    void anExpiredTokenIsRefused() {
        var past = Date.from(Instant.now().minusSeconds(15));
        var start = Date.from(Instant.now().minusSeconds(100));
        assertRefused(claims -> kari(claims).issueTime(start).expirationTime(past), SignInProblem.NOT_TRUSTED);
    }

    @Test
    void aTokenFromTheFutureIsRefused() {
        assertRefused(
                claims -> kari(claims).issueTime(Date.from(Instant.now().plusSeconds(30))), SignInProblem.NOT_TRUSTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"idporten-loa-low", "Level4", "IDPORTEN-LOA-HIGH"})
    void aLevelThatIsTooLowOrUnknownIsRefused(String acr) {
        assertRefused(claims -> kari(claims).claim("acr", acr), SignInProblem.LEVEL_TOO_LOW);
    }

    @Test
    void aMissingLevelIsRefused() {
        assertRefused(claims -> claims.claim("pid", KARI), SignInProblem.LEVEL_TOO_LOW);
    }

    @Test
    void aMissingPersonNumberIsRefused() {
        assertRefused(claims -> claims.claim("acr", HIGH), SignInProblem.NO_PERSON_NUMBER);
    }

    @Test
    void aRealPersonNumberIsRefusedWhereAllAreMadeUp() {
        assertRefused(claims -> kari(claims).claim("pid", "30108299920"), SignInProblem.NO_PERSON_NUMBER);
    }

    @Test
    void aPersonTheRegisterDoesNotKnowIsRefused() {
        assertRefused(claims -> kari(claims).claim("pid", "01829010182"), SignInProblem.UNKNOWN_PERSON);
    }

    @Test
    void anAnswerFromAnotherIssuerIsRefusedBeforeItsCodeIsUsed() {
        var back = idPorten.signIn(browser.toIdPorten("/parties"), KARI, SUBSTANTIAL);

        var answer = browser.get(back.toString().replaceAll("iss=.*", "iss=https://evil.example"));

        assertRefused(answer, SignInProblem.NOT_TRUSTED);
    }

    @Test
    void anAnswerWithoutIssuerIsRefused() {
        var back = idPorten.signIn(browser.toIdPorten("/parties"), KARI, SUBSTANTIAL);

        assertRefused(browser.get(back.toString().replaceAll("&iss=.*", "")), SignInProblem.NOT_TRUSTED);
    }

    @Test
    void whoCancelledMayTryAgainAndStillGetsThere() {
        var back = idPorten.refuse(browser.toIdPorten("/parties?search=Bakeri"), "access_denied");

        var problem = location(browser.get(back.toString()));
        var retry = Browser.link(browser.get(problem), SignInAddresses.SIGN_IN);

        assertThat(problem).startsWith(BASE + SignInProblem.CANCELLED.address());
        assertThat(location(comeBack(browser.toIdPorten(retry), KARI, SUBSTANTIAL)))
                .isEqualTo(BASE + "/parties?search=Bakeri");
    }

    @ParameterizedTest
    @EnumSource(SignInProblem.class)
    void everyProblemHasItsWordsInEveryLanguage(SignInProblem problem) {
        assertThat(Stream.of("nb", "nn", "en").map(language -> browser.get(problem.address() + "?lang=" + language)))
                .allSatisfy(page ->
                        assertThat(page.statusCode()).isEqualTo(problem.status().value()))
                .extracting(HttpResponse::body)
                .doesNotHaveDuplicates()
                .noneMatch(page -> page.contains("??"));
    }

    @Test
    void idPortenOutOfReachIsToldApartFromARefusal() {
        var back = idPorten.signIn(browser.toIdPorten("/parties"), KARI, SUBSTANTIAL);
        idPorten.goDown();

        assertRefused(browser.get(back.toString()), SignInProblem.UNAVAILABLE);
    }

    @Test
    void aHigherLevelIsAskedForAndChecked() {
        signIn(KARI, SUBSTANTIAL);
        var asked = browser.toIdPorten("/sign-in?level=high&return=/parties");

        assertThat(FakeIdPorten.parameters(asked.getRawQuery())).containsEntry("acr_values", HIGH);
        assertThat(location(comeBack(asked, KARI, SUBSTANTIAL)))
                .startsWith(BASE + SignInProblem.LEVEL_TOO_LOW.address());
        assertThat(browser.get("/parties").statusCode()).isEqualTo(200);
    }

    @Test
    void reachingTheHigherLevelLeadsBackToThePendingPage() {
        signIn(KARI, SUBSTANTIAL);

        var answer = comeBack(browser.toIdPorten("/sign-in?level=high&return=/parties?search=x"), KARI, HIGH);

        assertThat(location(answer)).isEqualTo(BASE + "/parties?search=x");
    }

    @Test
    void anotherPersonAtStepUpEndsBothSessions() {
        signIn(KARI, SUBSTANTIAL);

        var answer = comeBack(browser.toIdPorten("/sign-in?level=high&return=/parties"), OLA, HIGH);

        assertRefused(answer, SignInProblem.OTHER_PERSON);
    }

    @Test
    void forAnActOneSignsInAnewWhateverSessionThereIs() {
        var plain = browser.toIdPorten("/sign-in?level=high&return=/parties");
        var forAnAct = browser.toIdPorten("/sign-in?level=high&return=/confirmations/x");

        assertThat(FakeIdPorten.parameters(plain.getRawQuery())).doesNotContainKey("prompt");
        assertThat(FakeIdPorten.parameters(forAnAct.getRawQuery()))
                .containsEntry("acr_values", HIGH)
                .containsEntry("prompt", "login");
    }

    @Test
    void aStepUpForAnActThatIsCancelledOrComesBackTooLowIsToldBesideTheAct() {
        signIn(KARI, SUBSTANTIAL);
        var act = "/confirmations/" + UUID.randomUUID();
        var stepUp = "/sign-in?level=high&return=" + act;

        var cancelled = browser.get(
                idPorten.refuse(browser.toIdPorten(stepUp), "access_denied").toString());
        var tooLow = comeBack(browser.toIdPorten(stepUp), KARI, SUBSTANTIAL);

        assertThat(location(cancelled)).isEqualTo(BASE + act + "?problem=cancelled");
        assertThat(location(tooLow)).isEqualTo(BASE + act + "?problem=level-too-low");
        assertThat(browser.get("/parties").statusCode()).isEqualTo(200);
    }

    @Test
    void whoIsNotSignedInAndCancelsIsNotLedIntoTheNextSignIn() {
        var asked = browser.toIdPorten("/sign-in?level=high&return=/confirmations/x");

        assertRefused(browser.get(idPorten.refuse(asked, "access_denied").toString()), SignInProblem.CANCELLED);
    }

    @Test
    void anOlderSessionAtIdPortenIsNotEnoughForAnAct() {
        signIn(KARI, SUBSTANTIAL);
        var act = "/confirmations/" + UUID.randomUUID();
        var longAgo = Date.from(Instant.now().minus(Duration.ofMinutes(20)));

        var back = idPorten.signIn(
                browser.toIdPorten("/sign-in?level=high&return=" + act),
                claims -> claims.claim("pid", KARI).claim("acr", HIGH).claim("auth_time", longAgo));

        assertThat(location(browser.get(back.toString()))).isEqualTo(BASE + act + "?problem=not-trusted");
    }

    @Test
    void anotherPersonAtAStepUpForAnActEndsBothSessions() {
        signIn(KARI, SUBSTANTIAL);

        var answer = comeBack(browser.toIdPorten("/sign-in?level=high&return=/confirmations/x"), OLA, HIGH);

        assertRefused(answer, SignInProblem.OTHER_PERSON);
    }

    @Test
    void cancellingAStepUpKeepsTheSession() {
        signIn(KARI, SUBSTANTIAL);

        browser.get(idPorten.refuse(browser.toIdPorten("/sign-in?level=high&return=/parties"), "access_denied")
                .toString());

        assertThat(browser.get("/parties").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "//evil.example",
                "/%5Cevil.example",
                "/..//evil.example",
                "evil.example",
                "javascript:alert(1)",
                "",
                "/a%0d%0aSet-Cookie:x=y"
            })
    void onlyOwnPagesAreReturnedTo(String page) {
        assertThat(browser.get("/sign-in?return=" + page).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"low", "idporten-loa-high", "", "high&level=substantial"})
    void onlyKnownLevelsAreOffered(String level) {
        assertThat(browser.get("/sign-in?level=" + level).statusCode()).isEqualTo(400);
    }

    @Test
    void aFragmentReloadsItsPageInsteadOfSigningIn() {
        var answer = browser.get("/parties", "HX-Request", "true");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("HX-Refresh")).contains("true");
    }

    @ParameterizedTest
    @CsvSource({"nb,nb", "nn,nn", "nn-NO,nn", "en,en", "se,nb", "??,nb"})
    void theFirstSignInBringsTheLanguageOfIdPorten(String locale, String expected, @Autowired JdbcClient rows) {
        rows.sql("delete from portal_language").update();

        signInWithLocale(browser, locale);

        assertThat(languageOf(browser)).isEqualTo(expected);
    }

    @Test
    void onesOwnChoiceIsRememberedInOtherBrowsersWhateverIdPortenSays(@Autowired JdbcClient rows) {
        rows.sql("delete from portal_language").update();
        signInWithLocale(browser, "nb");
        browser.get("/parties?lang=nn");
        var elsewhere = new Browser(BASE);

        signInWithLocale(elsewhere, "en");

        assertThat(languageOf(browser)).isEqualTo("nn");
        assertThat(languageOf(elsewhere)).isEqualTo("nn");
        browser.get("/parties?lang=nb");
    }

    @Test
    void theLanguageOfALinkGoesBeforeTheRememberedOneAndIsRememberedThen() {
        signInWithLocale(browser, "nb");
        var elsewhere = new Browser(BASE);
        elsewhere.get(idPorten.signIn(elsewhere.toIdPorten("/parties?lang=en"), KARI, SUBSTANTIAL)
                .toString());

        assertThat(elsewhere.get("/parties?lang=en").body()).contains("<html lang=\"en\"");
        assertThat(languageOf(elsewhere)).isEqualTo("en");

        var third = new Browser(BASE);
        signInWithLocale(third, "nb");
        assertThat(languageOf(third)).isEqualTo("en");
        third.get("/parties?lang=nb");
    }

    @Test
    void whoIsSignedOutKeepsALanguageInTheBrowserAlone(@Autowired JdbcClient rows) {
        var before = rows.sql("select count(*) from portal_language")
                .query(Long.class)
                .single();

        browser.get("/?lang=en");

        assertThat(browser.get("/").body()).contains("<html lang=\"en\"");
        assertThat(rows.sql("select count(*) from portal_language")
                        .query(Long.class)
                        .single())
                .isEqualTo(before);
    }

    @Test
    void aPageThatIsLeftAloneMayAskToStay() {
        assertThat(location(browser.get("/session"))).startsWith(BASE + "/sign-in");
        signIn(KARI, SUBSTANTIAL);

        var answer = browser.get("/session");

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(browser.get("/parties?search=x").body())
                .contains("data-idle=\"1800\"", "href=\"/sign-in?return=/parties?search%3Dx\"");
    }

    @Test
    void signingOutEndsBothSessions() {
        signIn(KARI, SUBSTANTIAL);

        var answer = browser.post("/logout", "_csrf=" + browser.csrf("/parties"));

        var asked = URI.create(location(answer));
        assertThat(asked.toString()).startsWith(idPorten.issuer() + "/endsession?");
        assertThat(FakeIdPorten.parameters(asked.getRawQuery()))
                .containsEntry("post_logout_redirect_uri", BASE + "/")
                .containsEntry("client_id", FakeIdPorten.CLIENT)
                .containsKeys("state")
                .doesNotContainKeys("id_token_hint");
        assertThat(browser.get("/parties").statusCode()).isEqualTo(302);
    }

    @Test
    void signingOutTakesTheFormOfThePage() {
        signIn(KARI, SUBSTANTIAL);

        assertThat(browser.post("/logout", "").statusCode()).isEqualTo(403);
        assertThat(browser.get("/parties").statusCode()).isEqualTo(200);
    }

    @Test
    void whoIsSignedOutAlreadyMayPressSignOut() {
        assertThat(location(browser.post("/logout", ""))).isEqualTo(BASE + "/");
    }

    @Test
    void idPortenEndsASessionByItsName() {
        var session = UUID.randomUUID().toString();
        browser.get(idPorten.signIn(
                        browser.toIdPorten("/parties"), claims -> kari(claims).claim("sid", session))
                .toString());

        var answer = frontChannelLogout(idPorten.issuer(), session);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(browser.get("/parties").statusCode()).isEqualTo(302);
    }

    @Test
    void nobodyElseEndsASession() {
        var session = UUID.randomUUID().toString();
        browser.get(idPorten.signIn(
                        browser.toIdPorten("/parties"), claims -> kari(claims).claim("sid", session))
                .toString());

        frontChannelLogout("https://evil.example", session);
        frontChannelLogout(idPorten.issuer(), "another");

        assertThat(browser.get("/parties").statusCode()).isEqualTo(200);
    }

    @Test
    void onlyIdPortenMayFrameTheFrontChannelLogout() {
        var framed = frontChannelLogout(idPorten.issuer(), "x").headers();
        var page = browser.get("/sign-in/cancelled").headers();

        assertThat(framed.firstValue("X-Frame-Options")).isEmpty();
        assertThat(framed.firstValue("Content-Security-Policy").orElseThrow())
                .contains("frame-ancestors 'self' " + idPorten.issuer());
        assertThat(page.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(page.firstValue("Content-Security-Policy").orElseThrow()).contains("frame-ancestors 'none'");
    }

    private HttpResponse<String> frontChannelLogout(String issuer, String session) {
        return new Browser(BASE).get("/logout/frontchannel?iss=" + issuer + "&sid=" + session);
    }

    private static void signInWithLocale(Browser browser, String locale) {
        browser.get(idPorten.signIn(
                        browser.toIdPorten("/parties"), claims -> kari(claims).claim("locale", locale))
                .toString());
    }

    private static String languageOf(Browser browser) {
        var page = browser.get("/parties").body();
        return page.replaceAll("(?s).*<html lang=\"(..)\".*", "$1");
    }

    private void signIn(String pid, String acr) {
        comeBack(browser.toIdPorten("/parties"), pid, acr);
    }

    private HttpResponse<String> comeBack(URI asked, String pid, String acr) {
        return browser.get(idPorten.signIn(asked, pid, acr).toString());
    }

    private static JWTClaimsSet.Builder kari(JWTClaimsSet.Builder claims) {
        return claims.claim("pid", KARI).claim("acr", SUBSTANTIAL);
    }

    private void assertRefused(UnaryOperator<JWTClaimsSet.Builder> person, SignInProblem expected) {
        var back = idPorten.signIn(browser.toIdPorten("/parties"), person);

        assertRefused(browser.get(back.toString()), expected);
    }

    /** Led to the page that says so, and nobody is signed in. */
    private void assertRefused(HttpResponse<String> answer, SignInProblem expected) {
        assertThat(location(answer)).startsWith(BASE + expected.address());
        assertThat(browser.get(location(answer)).statusCode())
                .isEqualTo(expected.status().value());
        assertThat(browser.get("/parties").statusCode()).isEqualTo(302);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
