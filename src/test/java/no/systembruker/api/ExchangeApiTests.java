package no.systembruker.api;

import static no.systembruker.Town.BAKERI_NORD;
import static no.systembruker.Town.FJORDREGNSKAP;
import static no.systembruker.Town.KARI;
import static no.systembruker.Town.LOENNSVERK;
import static no.systembruker.api.Calls.AUTHORIZE;
import static no.systembruker.api.Calls.EXCHANGE;
import static no.systembruker.api.Calls.PERSON_EXCHANGE;
import static no.systembruker.api.Calls.SYSTEMS;
import static no.systembruker.api.Contract.sample;
import static no.systembruker.api.security.Scope.AUTHORIZE_ADMIN;
import static no.systembruker.api.security.Scope.CLIENTS_READ;
import static no.systembruker.api.security.Scope.CLIENTS_WRITE;
import static no.systembruker.api.security.Scope.REGISTER_WRITE;
import static no.systembruker.api.security.Scope.REQUEST_READ;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.systembruker.TestClock;
import no.systembruker.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skyscreamer.jsonassert.JSONCompareMode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.json.JsonAssert;

@ApiTest
@ExtendWith(OutputCaptureExtension.class)
abstract class ExchangeApiTests {

    private static final String ISSUER = "http://localhost:8080/authentication/api/v1/openid/";
    private static final String METADATA = "/authentication/api/v1/openid/.well-known/openid-configuration";
    private static final String KEYS = METADATA + "/jwks";
    private static final String PROVIDERS = "/authentication/api/v1/exchange/";
    private static final String SYSTEM_USER = "5f1a0f0e-93f7-4b0a-8f1c-3d6f3f1b6a11";

    @Autowired
    private Town town;

    @Autowired
    private TestClock clock;

    @Autowired
    private Calls calls;

    @Autowired
    private Maskinporten maskinporten;

    @Autowired
    private SignIns idPorten;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void buildTheTown() {
        clock.reset();
        town.build();
    }

    @AfterEach
    void bringMaskinportenBack() {
        maskinporten.reachable(true);
        clock.reset();
    }

    @Test
    void aTokenOfMaskinportenIsExchangedForOneOfThePlatform() throws ParseException {
        var reply = calls.get(
                EXCHANGE, maskinporten.systemUserToken(LOENNSVERK, BAKERI_NORD, SYSTEM_USER, REGISTER_WRITE, "b"));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).startsWith("application/json");
        assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
        var token = SignedJWT.parse(reply.json().stringValue());
        assertThat(token.getHeader().toJSONObject())
                .containsEntry("alg", "RS256")
                .containsEntry("typ", "JWT")
                .containsOnlyKeys("alg", "typ", "kid");
        JsonAssert.comparator(JSONCompareMode.NON_EXTENSIBLE)
                .assertIsMatch(
                        sample("exchanged-token")
                                .replace("{scope}", REGISTER_WRITE + " b")
                                .replace("{jti}", token.getJWTClaimsSet().getJWTID()),
                        token.getPayload().toString());
    }

    @Test
    void bothKindsOfTokenOpenTheVendorApi() {
        var maskinportens = maskinporten.token(LOENNSVERK, REGISTER_WRITE);
        var platforms = exchanged(maskinportens);

        assertThat(calls.get(SYSTEMS, maskinportens).status()).isEqualTo(200);
        assertThat(calls.get(SYSTEMS, platforms).status()).isEqualTo(200);
        assertThat(calls.get(SYSTEMS, platforms).body())
                .isEqualTo(calls.get(SYSTEMS, maskinportens).body());
    }

    @Test
    void anExchangeAddsNoScope() {
        var reply = calls.get(SYSTEMS, exchanged(maskinporten.token(LOENNSVERK, REQUEST_READ)));

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.header("WWW-Authenticate"))
                .contains("insufficient_scope")
                .contains(REGISTER_WRITE);
    }

    @Test
    void aSystemUsersExchangedTokenIsTakenAtTheDecisionPoint() {
        var token = exchanged(
                maskinporten.systemUserToken(FJORDREGNSKAP, BAKERI_NORD, SYSTEM_USER, AUTHORIZE_ADMIN, "other"));

        var reply = calls.post(AUTHORIZE, token, sample("question").replace("{systemUser}", SYSTEM_USER));

        assertThat(reply.status()).isEqualTo(200);
        reply.isExactly(sample("not-applicable"));
    }

    @Test
    void anyScopeOrNoneMayBeExchanged() {
        assertThat(calls.get(EXCHANGE, maskinporten.token(LOENNSVERK, "some:other"))
                        .status())
                .isEqualTo(200);
        assertThat(calls.get(EXCHANGE, maskinporten.token(LOENNSVERK)).status()).isEqualTo(200);
    }

    @Test
    void aTokenOfThePlatformIsNotExchangedAgain() {
        var reply = calls.get(EXCHANGE, exchanged(maskinporten.token(LOENNSVERK, REGISTER_WRITE)));

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.body()).isEmpty();
        assertThat(reply.header("WWW-Authenticate")).contains("invalid_token");
    }

    @ParameterizedTest
    @ValueSource(strings = {ISSUER, "https://maskinporten.no/", "https://test.maskinporten.no", "x"})
    void aForgedIssuerIsRefusedEverywhere(String issuer) {
        var forged = maskinporten.tokenWith("iss", issuer, LOENNSVERK, REGISTER_WRITE);

        assertThat(calls.get(EXCHANGE, forged).status()).isEqualTo(401);
        assertThat(calls.get(SYSTEMS, forged).status()).isEqualTo(401);
        assertThat(calls.get(SYSTEMS, forged).header("WWW-Authenticate")).contains("invalid_token");
    }

    @Test
    void detailsOutsideTheirListAreNoneOfMaskinportens() {
        var details = Map.of("type", "urn:altinn:systemuser");

        assertThat(calls.get(
                                EXCHANGE,
                                maskinporten.tokenWith("authorization_details", details, LOENNSVERK, REGISTER_WRITE))
                        .status())
                .isEqualTo(401);
        assertThat(calls.get(
                                EXCHANGE,
                                maskinporten.tokenWith(
                                        "authorization_details", List.of(details), LOENNSVERK, REGISTER_WRITE))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void withoutAGoodTokenThereIsAChallenge() {
        var without = calls.send(calls.to(EXCHANGE));

        assertThat(without.status()).isEqualTo(401);
        assertThat(without.body()).isEmpty();
        assertThat(without.header("WWW-Authenticate")).startsWith("Bearer").doesNotContain("error");
        assertThat(without.header("Cache-Control")).isEqualTo("no-store");
        assertThat(calls.get(EXCHANGE, "nonsense").status()).isEqualTo(401);
        assertThat(calls.get(EXCHANGE, "nonsense").header("WWW-Authenticate")).contains("invalid_token");
        assertThat(calls.get(EXCHANGE, maskinporten.tokenWithoutConsumer(REGISTER_WRITE))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void twoTokensAreAmbiguous() {
        var token = maskinporten.token(LOENNSVERK, REGISTER_WRITE);

        assertThat(calls.send(calls.to(EXCHANGE)
                                .header("Authorization", "Bearer " + token)
                                .header("Authorization", "Bearer " + token))
                        .status())
                .isEqualTo(400);
        assertThat(calls.get(EXCHANGE + "?access_token=" + token, token).status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"whatever", "idporten", "altinnstudio", "maskinporten2", "%20"})
    void otherProvidersAreUnknown(String provider) {
        var token = maskinporten.token(LOENNSVERK, REGISTER_WRITE);

        for (var reply : List.of(calls.get(PROVIDERS + provider, token), calls.send(calls.to(PROVIDERS + provider)))) {
            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
            reply.isExactly(sample("unknown-provider"));
        }
    }

    @Test
    void aPersonsTokenOfIdPortenIsExchangedForOneThatNamesThePersonAndNoVendor() throws ParseException {
        var reply = calls.get(
                PERSON_EXCHANGE,
                idPorten.token(
                        KARI,
                        claims -> claims.claim(
                                "consumer", Map.of("authority", "iso6523-actorid-upis", "ID", "0192:310000019")),
                        CLIENTS_READ,
                        "b"));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
        var token = SignedJWT.parse(reply.json().stringValue());
        JsonAssert.comparator(JSONCompareMode.NON_EXTENSIBLE)
                .assertIsMatch(
                        sample("exchanged-person-token")
                                .replace("{jti}", token.getJWTClaimsSet().getJWTID()),
                        token.getPayload().toString());
    }

    @Test
    void aSubstantialSignInIsLevelThree() throws ParseException {
        var token = calls.get(
                        PERSON_EXCHANGE,
                        idPorten.token(KARI, claims -> claims.claim("acr", "idporten-loa-substantial"), CLIENTS_WRITE))
                .json()
                .stringValue();

        assertThat(SignedJWT.parse(token).getJWTClaimsSet().getClaims())
                .containsEntry("acr", "idporten-loa-substantial")
                .containsEntry("urn:altinn:authlevel", 3L);
    }

    @Test
    void aPersonsTokenWithoutAScopeOfOursIsNotExchanged() {
        var reply = calls.get(PERSON_EXCHANGE, idPorten.token(KARI, "openid", "profile"));

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.body()).isEmpty();
        assertThat(reply.header("WWW-Authenticate"))
                .contains("insufficient_scope")
                .contains(CLIENTS_READ);
    }

    @Test
    void whatIsNoSignInAtIdPortenIsNotExchanged() {
        var refused = List.of(
                idPorten.token(KARI, claims -> claims.claim("acr", "idporten-loa-low"), CLIENTS_READ),
                idPorten.token(KARI, claims -> claims.claim("acr", null), CLIENTS_READ),
                idPorten.token(KARI, claims -> claims.claim("pid", null), CLIENTS_READ),
                idPorten.token(KARI, claims -> claims.audience("a-program"), CLIENTS_READ),
                idPorten.token(KARI, claims -> claims.issuer(ISSUER), CLIENTS_READ),
                idPorten.token(KARI, claims -> claims.expirationTime(null), CLIENTS_READ),
                maskinporten.tokenWith("pid", KARI.value(), LOENNSVERK, CLIENTS_READ),
                calls.get(PERSON_EXCHANGE, idPorten.token(KARI, CLIENTS_READ))
                        .json()
                        .stringValue(),
                "nonsense");

        for (var token : refused) {
            var reply = calls.get(PERSON_EXCHANGE, token);
            assertThat(reply.status()).isEqualTo(401);
            assertThat(reply.body()).isEmpty();
            assertThat(reply.header("WWW-Authenticate")).contains("invalid_token");
        }
        assertThat(calls.send(calls.to(PERSON_EXCHANGE)).status()).isEqualTo(401);
    }

    @Test
    void aPersonsTokenOpensNothingOfAVendors() {
        var idPortens = idPorten.token(KARI, CLIENTS_READ, REGISTER_WRITE);
        var platforms = calls.get(PERSON_EXCHANGE, idPortens).json().stringValue();

        assertThat(calls.get(EXCHANGE, idPortens).status()).isEqualTo(401);
        assertThat(calls.get(EXCHANGE, platforms).status()).isEqualTo(401);
        assertThat(calls.get(SYSTEMS, idPortens).status()).isEqualTo(401);
        assertThat(calls.get(SYSTEMS, platforms).status()).isEqualTo(401);
        assertThat(calls.get(SYSTEMS, platforms).text("code")).isEqualTo("AUTH-00023");
    }

    @Test
    void whoeverIsNamedInATokenOfMaskinportenHasNotSignedIn() throws ParseException {
        var named = maskinporten.tokenWith("acr", "idporten-loa-high", LOENNSVERK, CLIENTS_READ);

        assertThat(SignedJWT.parse(exchanged(named)).getJWTClaimsSet().getClaims())
                .doesNotContainKey("acr");
    }

    @Test
    void noPersonIsLogged(CapturedOutput log) {
        calls.get(PERSON_EXCHANGE, idPorten.token(KARI, CLIENTS_READ));
        calls.get(PERSON_EXCHANGE, idPorten.token(KARI, "openid"));

        assertThat(log.getAll()).doesNotContain("eyJ", KARI.value());
    }

    @Test
    void anEnterpriseUserIsOfThePast() {
        var reply = calls.send(calls.to(EXCHANGE)
                .header("Authorization", "Bearer " + maskinporten.token(LOENNSVERK, REGISTER_WRITE))
                .header("X-Altinn-EnterpriseUser-Authentication", "dXNlcjpwYXNz"));

        assertThat(reply.status()).isEqualTo(410);
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(reply.json().path("status").asInt()).isEqualTo(410);
    }

    @Test
    void whileMaskinportensKeysCannotBeHadTheCallerIsAskedToWait() {
        var before = exchanged(maskinporten.token(LOENNSVERK, REGISTER_WRITE));
        maskinporten.reachable(false);

        var reply = calls.get(EXCHANGE, maskinporten.token(LOENNSVERK, REGISTER_WRITE));

        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.header("Retry-After")).isEqualTo("30");
        assertThat(calls.get(SYSTEMS, before).status()).isEqualTo(200);
    }

    @Test
    void whileOurKeysCannotBePublishedTheCallerIsAskedToWait() {
        clock.advance(Duration.ofDays(2));
        var token = maskinporten.token(LOENNSVERK, REGISTER_WRITE);

        database.sql("alter table exchange_key rename to out_of_reach").update();
        try {
            for (var reply : List.of(calls.get(EXCHANGE, token), calls.send(calls.to(KEYS)))) {
                assertThat(reply.status()).isEqualTo(503);
                assertThat(reply.header("Retry-After")).isEqualTo("5");
                assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
                assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
            }
        } finally {
            database.sql("alter table out_of_reach rename to exchange_key").update();
        }
    }

    @Test
    void anybodyMayReadWhoSigns() {
        var reply = calls.send(calls.to(METADATA));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).startsWith("application/json");
        assertThat(reply.header("Cache-Control")).isEqualTo("max-age=3600, public");
        assertThat(reply.header("Set-Cookie")).isEmpty();
        reply.isExactly(sample("openid-configuration"));
        assertThat(calls.get(METADATA, "nonsense").status()).isEqualTo(200);
    }

    @Test
    void anybodyMayCheckATokenByWhatIsPublished() throws ParseException, JOSEException {
        var token = SignedJWT.parse(exchanged(maskinporten.token(LOENNSVERK, REGISTER_WRITE)));

        var metadata =
                calls.send(calls.to(pathOf(token.getJWTClaimsSet().getIssuer() + ".well-known/openid-configuration")));
        var reply = calls.send(calls.to(pathOf(metadata.text("jwks_uri"))));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).startsWith("application/json");
        assertThat(reply.header("Cache-Control")).isEqualTo("max-age=10, public");
        assertThat(reply.header("Set-Cookie")).isEmpty();
        var key = JWKSet.parse(reply.body()).getKeyByKeyId(token.getHeader().getKeyID());
        assertThat(key.isPrivate()).isFalse();
        assertThat(token.verify(new RSASSAVerifier(key.toRSAKey()))).isTrue();
    }

    @Test
    void noTokenIsLogged(CapturedOutput log) {
        var token = exchanged(maskinporten.systemUserToken(LOENNSVERK, BAKERI_NORD, SYSTEM_USER, REGISTER_WRITE));
        calls.get(SYSTEMS, token);
        calls.get(EXCHANGE, token);
        calls.get(EXCHANGE, token + "x");

        assertThat(log.getAll()).doesNotContain("eyJ", SYSTEM_USER);
    }

    private String exchanged(String token) {
        return calls.get(EXCHANGE, token).json().stringValue();
    }

    private static String pathOf(String address) {
        return address.substring("http://localhost:8080".length());
    }
}
