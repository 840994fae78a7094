package no.systembruker.sandbox.idporten;

import static no.systembruker.sandbox.Visitor.encoded;
import static no.systembruker.sandbox.Visitor.location;
import static no.systembruker.sandbox.Visitor.sentBackWith;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.systembruker.RunningApplication;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PartyRegister;
import no.systembruker.party.PartyRegistration;
import no.systembruker.party.PersonNumber;
import no.systembruker.party.Role;
import no.systembruker.sandbox.MovableClock;
import no.systembruker.sandbox.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@RunningApplication
class IdportenStandInTests {

    private static final String KARI = "01819010001";
    private static final String VERIFIER = "a-verifier-of-at-least-forty-three-characters-0";
    private static final String CHALLENGE = challenge(VERIFIER);
    private static final String STATE = "st&te=1 æ";

    private final Visitor visitor = new Visitor();

    @Value("${systembruker.base-url}")
    private String baseUrl;

    @Autowired
    private PartyRegistration registration;

    @Autowired
    private PartyRegister register;

    @Autowired
    private MovableClock clock;

    @Autowired
    private ClientRegistrationRepository registrations;

    @BeforeEach
    void kariIsInTheSandbox() {
        var number = new OrganisationNumber("310000019");
        var pid = new PersonNumber(KARI);
        registration.registerOrganisation(number, "Bakeri Nord AS", "AS", Optional.empty());
        registration.registerPerson(pid, "Kari Bakke");
        registration.giveRole(
                Role.DAGLIG_LEDER,
                register.organisation(number).orElseThrow(),
                register.person(pid).orElseThrow());
    }

    @AfterEach
    void timeIsRealAgain() {
        clock.reset();
    }

    @Test
    void discoveryTellsTheClientWhereEverythingIs() {
        var provider = registrations.findByRegistrationId("idporten").getProviderDetails();

        assertThat(provider.getIssuerUri()).isEqualTo(issuer());
        assertThat(provider.getAuthorizationUri()).isEqualTo(issuer() + "/authorize");
        assertThat(provider.getTokenUri()).isEqualTo(issuer() + "/token");
        assertThat(provider.getJwkSetUri()).isEqualTo(issuer() + "/jwks.json");
        assertThat(provider.getConfigurationMetadata())
                .containsEntry("end_session_endpoint", issuer() + "/logout")
                .containsEntry("authorization_response_iss_parameter_supported", true)
                .containsEntry("code_challenge_methods_supported", List.of("S256"))
                .doesNotContainKey("userinfo_endpoint");
    }

    @Test
    void aPersonSignsInAndTheClientGetsTheirIdToken() throws Exception {
        var answer = signIn(KARI, "idporten-loa-high", Map.of("ui_locales", "nn"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(location(answer)).startsWith(baseUrl + "/login/oauth2/code/idporten?");
        assertThat(sentBackWith(answer, "state")).isEqualTo(STATE);
        assertThat(sentBackWith(answer, "iss")).isEqualTo(issuer());

        var tokens = json(exchange(sentBackWith(answer, "code")));
        var claims = verified(tokens.get("id_token").stringValue());
        assertThat(claims.getIssuer()).isEqualTo(issuer());
        assertThat(claims.getAudience()).containsExactly("systembruker-sandbox");
        assertThat(claims.getStringClaim("pid")).isEqualTo(KARI);
        assertThat(claims.getStringClaim("acr")).isEqualTo("idporten-loa-high");
        assertThat(claims.getStringClaim("nonce")).isEqualTo("n-1");
        assertThat(claims.getStringClaim("locale")).isEqualTo("nn");
        assertThat(claims.getStringListClaim("amr")).containsExactly("TestID");
        assertThat(claims.getSubject()).isNotBlank().doesNotContain(KARI);
        assertThat(Duration.between(
                        claims.getIssueTime().toInstant(),
                        claims.getExpirationTime().toInstant()))
                .isEqualTo(Duration.ofSeconds(120));
        assertThat(claims.getClaims()).containsKeys("sid", "jti", "auth_time").doesNotContainKey("at_hash");
        assertThat(verified(tokens.get("access_token").stringValue()).getStringClaim("scope"))
                .isEqualTo("openid profile");
    }

    @Test
    void theSubjectIsTheSameAtEverySignIn() throws Exception {
        var first = idToken(signIn(KARI, "idporten-loa-high", Map.of()));
        var second = idToken(signIn(KARI, "idporten-loa-high", Map.of("prompt", "login")));

        assertThat(second.getSubject()).isEqualTo(first.getSubject());
        assertThat(second.getStringClaim("sid")).isNotEqualTo(first.getStringClaim("sid"));
    }

    @Test
    void aLowerLevelThanAskedForIsPossible() throws Exception {
        var answer = signIn(KARI, "idporten-loa-substantial", Map.of("acr_values", "idporten-loa-high"));

        assertThat(idToken(answer).getStringClaim("acr")).isEqualTo("idporten-loa-substantial");
    }

    @ParameterizedTest
    @CsvSource({"client_id, somebody-else", "client_id, ''", "redirect_uri, https://example.com/", "redirect_uri, ''"})
    void whoIsNotRegisteredIsNeverRedirectedTo(String parameter, String value) {
        var answer = authorize(Map.of(parameter, value));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(location(answer)).isEmpty();
        assertThat(answer.body()).contains("registrert");
    }

    @Test
    void aRedirectUriWithAnythingAddedIsNotRegistered() {
        var answer = authorize(Map.of("redirect_uri", baseUrl + "/login/oauth2/code/idporten?x=1"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(location(answer)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "response_type, token, unsupported_response_type",
        "response_type, code id_token, unsupported_response_type",
        "response_type, '', invalid_request",
        "response_mode, fragment, invalid_request",
        "response_mode, form_post, invalid_request",
        "nonce, '', invalid_request",
        "code_challenge, '', invalid_request",
        "code_challenge, tooshort, invalid_request",
        "code_challenge_method, plain, invalid_request",
        "code_challenge_method, '', invalid_request",
        "scope, profile, invalid_request",
        "scope, '', invalid_request",
        "scope, openid altinn:all, invalid_scope",
        "acr_values, Level4, invalid_request",
        "prompt, consent, invalid_request",
        "prompt, none login, invalid_request",
        "prompt, none, login_required",
        "max_age, soon, invalid_request",
        "request_uri, https://example.com/request, request_uri_not_supported",
        "request, eyJhbGciOiJub25lIn0.e30., request_not_supported"
    })
    void theClientIsToldWhatIsWrong(String parameter, String value, String error) {
        var answer = authorize(Map.of(parameter, value));

        assertThat(location(answer)).startsWith(baseUrl + "/login/oauth2/code/idporten?");
        assertThat(sentBackWith(answer, "error")).isEqualTo(error);
        assertThat(sentBackWith(answer, "state")).isEqualTo(STATE);
        assertThat(sentBackWith(answer, "iss")).isEqualTo(issuer());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/authorize", "/token", "/logout"})
    void parametersThatCannotBeDecodedAreRefused(String endpoint) {
        var answer = visitor.send(HttpRequest.newBuilder(URI.create(issuer() + endpoint))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("client_id=%zz")));

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void aRequestWithoutStateIsRefused() {
        assertThat(sentBackWith(authorize(Map.of("state", "")), "error")).isEqualTo("invalid_request");
    }

    @Test
    void aRepeatedParameterIsRefused() {
        var answer = visitor.get(authorizeAddress(Map.of()) + "&nonce=another");

        assertThat(sentBackWith(answer, "error")).isEqualTo("invalid_request");
    }

    @ParameterizedTest
    @CsvSource({
        "'', idporten-loa-high, Skriv inn et syntetisk",
        "0181901000, idporten-loa-high, ikke et gyldig",
        "01819010002, idporten-loa-high, ikke et gyldig",
        "０１８１９０１０００１, idporten-loa-high, ikke et gyldig",
        "30108299920, idporten-loa-high, ekte fødselsnummer",
        "15867520160, idporten-loa-high, finnes ikke i sandkassen",
        "01819010001, idporten-loa-highest, Velg et av sikkerhetsnivåene",
        "01819010001, '', Velg et av sikkerhetsnivåene"
    })
    void whatWasTypedWrongIsSaidAtTheField(String pid, String acr, String message) {
        var page = location(authorize(Map.of()));

        var answer = visitor.post(page, Map.of("pid", pid, "acr", acr));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(message).contains("aria-invalid=\"true\"");
    }

    @Test
    void aFieldThatComesTwiceIsNotGuessedAt() {
        var page = location(authorize(Map.of()));
        var form = encoded(Map.of("pid", KARI, "acr", "idporten-loa-high")) + "&pid=" + KARI;

        var answer = visitor.send(HttpRequest.newBuilder(URI.create(page))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));

        assertThat(answer.statusCode()).isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource({"nb, Hvem vil du", "nn, Kven vil du", "en, Who do you want", "se en, Who do you want", "fr, Hvem vil du"
    })
    void thePageSpeaksTheLanguageAskedFor(String locales, String title) {
        var page = visitor.get(location(authorize(Map.of("ui_locales", locales))));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains(title).contains("Kari Bakke").contains("DAGL, Bakeri Nord AS");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'")
                .doesNotContain("unsafe");
    }

    @Test
    void whoCancelsIsSentBackWithoutACode() {
        var page = location(authorize(Map.of()));

        var answer = visitor.post(page + "/cancellation", Map.of());

        assertThat(sentBackWith(answer, "error")).isEqualTo("access_denied");
        assertThat(visitor.get(page).statusCode()).isEqualTo(404);
    }

    @Test
    void aSignInThatNobodyBeganIsNotOpen() {
        var answer = visitor.post(issuer() + "/sign-in/made-up", Map.of("pid", KARI, "acr", "idporten-loa-high"));

        assertThat(answer.statusCode()).isEqualTo(404);
    }

    @Test
    void aSessionAnswersTheNextRequestWithoutAPage() throws Exception {
        var first = idToken(signIn(KARI, "idporten-loa-substantial", Map.of()));

        var again = authorize(Map.of("prompt", "none"));

        assertThat(idToken(again).getStringClaim("sid")).isEqualTo(first.getStringClaim("sid"));
    }

    @ParameterizedTest
    @CsvSource({"prompt, login", "acr_values, idporten-loa-high", "max_age, 0"})
    void aSessionThatWillNotDoLeadsToThePage(String parameter, String value) {
        signIn(KARI, "idporten-loa-substantial", Map.of());
        clock.advance(Duration.ofSeconds(2));

        assertThat(location(authorize(Map.of(parameter, value)))).startsWith(issuer() + "/sign-in/");
    }

    @Test
    void aSessionEndsAfterHalfAnHourUnused() {
        signIn(KARI, "idporten-loa-high", Map.of());
        clock.advance(Duration.ofMinutes(29));
        assertThat(sentBackWith(authorize(Map.of()), "code")).isNotEmpty();
        clock.advance(Duration.ofMinutes(31));

        assertThat(location(authorize(Map.of()))).startsWith(issuer() + "/sign-in/");
    }

    @Test
    void aSessionEndsTwoHoursAfterItBegan() {
        signIn(KARI, "idporten-loa-high", Map.of());
        for (int i = 0; i < 5; i++) {
            clock.advance(Duration.ofMinutes(23));
            assertThat(sentBackWith(authorize(Map.of()), "code")).isNotEmpty();
        }
        clock.advance(Duration.ofMinutes(6));

        assertThat(location(authorize(Map.of()))).startsWith(issuer() + "/sign-in/");
    }

    @Test
    void theSessionCookieIsTheStandInsOwn() {
        var cookie = signIn(KARI, "idporten-loa-high", Map.of())
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();

        assertThat(cookie)
                .startsWith("idporten_sandbox_sso=")
                .contains("Path=/sandbox/idporten", "HttpOnly", "SameSite=Lax");
    }

    @Test
    void aCodeWorksOnce() {
        var code = sentBackWith(signIn(KARI, "idporten-loa-high", Map.of()), "code");

        assertThat(exchange(code).statusCode()).isEqualTo(200);
        assertThat(json(exchange(code)).get("error").stringValue()).isEqualTo("invalid_grant");
    }

    @Test
    void aCodeLivesForAMinute() {
        var code = sentBackWith(signIn(KARI, "idporten-loa-high", Map.of()), "code");
        clock.advance(Duration.ofSeconds(60));

        assertThat(json(exchange(code)).get("error").stringValue()).isEqualTo("invalid_grant");
    }

    @ParameterizedTest
    @CsvSource({
        "code, made-up, invalid_grant",
        "code, '', invalid_request",
        "redirect_uri, https://example.com/, invalid_grant",
        "redirect_uri, '', invalid_grant",
        "code_verifier, another-verifier-of-at-least-forty-three-chars, invalid_grant",
        "code_verifier, short, invalid_request",
        "code_verifier, '', invalid_grant",
        "grant_type, password, unsupported_grant_type",
        "grant_type, '', invalid_request",
        "client_secret, sandbox-has-no-secrets, invalid_request"
    })
    void aTokenRequestThatDoesNotFitIsRefused(String parameter, String value, String error) {
        var form = tokenForm(sentBackWith(signIn(KARI, "idporten-loa-high", Map.of()), "code"));
        form.put(parameter, value);
        form.values().removeIf(String::isEmpty);

        var answer = visitor.post(issuer() + "/token", form, "Authorization", basic("sandbox-has-no-secrets"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).get("error").stringValue()).isEqualTo(error);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void theSecretMayBePostedInstead() {
        var form = tokenForm(sentBackWith(signIn(KARI, "idporten-loa-high", Map.of()), "code"));
        form.put("client_id", "systembruker-sandbox");
        form.put("client_secret", "sandbox-has-no-secrets");

        assertThat(visitor.post(issuer() + "/token", form).statusCode()).isEqualTo(200);
    }

    @Test
    void aWrongSecretIsRefusedAndTheCodeLives() {
        var code = sentBackWith(signIn(KARI, "idporten-loa-high", Map.of()), "code");

        var answer = visitor.post(issuer() + "/token", tokenForm(code), "Authorization", basic("wrong"));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(json(answer).get("error").stringValue()).isEqualTo("invalid_client");
        assertThat(exchange(code).statusCode()).isEqualTo(200);
    }

    @Test
    void aTokenRequestInJsonIsRefused() {
        var answer = visitor.send(HttpRequest.newBuilder(URI.create(issuer() + "/token"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{}")));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).get("error").stringValue()).isEqualTo("invalid_request");
    }

    @Test
    void signingOutEndsTheSessionAndLeadsBack() {
        var idToken = json(exchange(sentBackWith(signIn(KARI, "idporten-loa-high", Map.of()), "code")))
                .get("id_token")
                .stringValue();

        var answer =
                logout(Map.of("id_token_hint", idToken, "post_logout_redirect_uri", baseUrl + "/", "state", "a b&c"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(location(answer)).isEqualTo(baseUrl + "/?state=a%20b%26c");
        assertThat(location(authorize(Map.of()))).startsWith(issuer() + "/sign-in/");
    }

    @Test
    void whoSignsOutWithoutSayingForWhomStaysHere() {
        var answer = logout(Map.of("post_logout_redirect_uri", baseUrl + "/", "ui_locales", "en"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("You are signed out");
    }

    @ParameterizedTest
    @CsvSource({
        "post_logout_redirect_uri, https://example.com/",
        "client_id, somebody-else",
        "id_token_hint, not-a-token",
        "state, 'line\nbreak'"
    })
    void aSignOutThatCannotBeTrustedLeadsNowhere(String parameter, String value) {
        var form =
                new HashMap<>(Map.of("client_id", "systembruker-sandbox", "post_logout_redirect_uri", baseUrl + "/"));
        form.put(parameter, value);

        var answer = logout(form);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(location(answer)).isEmpty();
    }

    private HttpResponse<String> signIn(String pid, String acr, Map<String, String> changes) {
        var page = location(authorize(changes));
        return visitor.post(page, Map.of("pid", pid, "acr", acr));
    }

    private HttpResponse<String> authorize(Map<String, String> changes) {
        return visitor.get(authorizeAddress(changes));
    }

    private String authorizeAddress(Map<String, String> changes) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("client_id", "systembruker-sandbox");
        parameters.put("redirect_uri", baseUrl + "/login/oauth2/code/idporten");
        parameters.put("response_type", "code");
        parameters.put("scope", "openid profile");
        parameters.put("state", STATE);
        parameters.put("nonce", "n-1");
        parameters.put("code_challenge", CHALLENGE);
        parameters.put("code_challenge_method", "S256");
        parameters.putAll(changes);
        parameters.values().removeIf(String::isEmpty);
        return issuer() + "/authorize?" + encoded(parameters);
    }

    private HttpResponse<String> exchange(String code) {
        return visitor.post(issuer() + "/token", tokenForm(code), "Authorization", basic("sandbox-has-no-secrets"));
    }

    private Map<String, String> tokenForm(String code) {
        var form = new LinkedHashMap<String, String>();
        form.put("grant_type", "authorization_code");
        form.put("code", code);
        form.put("redirect_uri", baseUrl + "/login/oauth2/code/idporten");
        form.put("code_verifier", VERIFIER);
        return form;
    }

    private HttpResponse<String> logout(Map<String, String> form) {
        return visitor.post(issuer() + "/logout", form);
    }

    private JWTClaimsSet idToken(HttpResponse<String> answer) throws Exception {
        return verified(
                json(exchange(sentBackWith(answer, "code"))).get("id_token").stringValue());
    }

    private JWTClaimsSet verified(String token) throws Exception {
        var keys = JWKSet.parse(visitor.get(issuer() + "/jwks.json").body());
        var jwt = SignedJWT.parse(token);
        var key = keys.getKeyByKeyId(jwt.getHeader().getKeyID()).toRSAKey();
        assertThat(key.isPrivate()).isFalse();
        assertThat(jwt.verify(new RSASSAVerifier(key))).isTrue();
        return jwt.getJWTClaimsSet();
    }

    private String issuer() {
        return baseUrl + "/sandbox/idporten";
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private static String basic(String secret) {
        return "Basic "
                + Base64.getEncoder()
                        .encodeToString(("systembruker-sandbox:" + secret).getBytes(StandardCharsets.UTF_8));
    }

    private static String challenge(String verifier) {
        return CodeChallenge.compute(CodeChallengeMethod.S256, new CodeVerifier(verifier))
                .getValue();
    }
}
