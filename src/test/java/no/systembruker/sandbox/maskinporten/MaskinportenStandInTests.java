package no.systembruker.sandbox.maskinporten;

import static no.systembruker.sandbox.maskinporten.AssertionBuilder.systemUser;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.systembruker.RunningApplication;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.sandbox.MovableClock;
import no.systembruker.sandbox.SandboxAddresses;
import no.systembruker.sandbox.SigningKey;
import no.systembruker.sandbox.Visitor;
import no.systembruker.sandbox.maskinporten.GrantAnswer.Issued;
import no.systembruker.sandbox.maskinporten.SystemUserLookup.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@RunningApplication
class MaskinportenStandInTests {

    private static final OrganisationNumber LONNSVERK = new OrganisationNumber("310000019");
    private static final String CUSTOMER = "310000027";
    private static final String CLIENT = "lonnsverk-client";
    private static final RSAKey KEY = SigningKey.rsaKey("key-1");
    private static final RSAKey ANOTHER_KEY = SigningKey.rsaKey("key-2");

    private final Visitor vendor = new Visitor();

    @Autowired
    private SandboxAddresses addresses;

    @Autowired
    private MaskinportenClients clients;

    @Autowired
    private MaskinportenTokens tokens;

    @Autowired
    private UsedGrants used;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void lonnsverkHasAClient() {
        clients.register(CLIENT, LONNSVERK, Set.of("altinn:a", "altinn:b", "openid"), new JWKSet(KEY.toPublicJWK()));
    }

    @AfterEach
    void timeIsRealAgain() {
        clock.reset();
    }

    @Test
    void metadataIsAsTheRealOnes() {
        var metadata = json(vendor.get(addresses.maskinportenIssuer() + ".well-known/oauth-authorization-server"));

        assertThat(metadata.get("issuer").stringValue())
                .isEqualTo(addresses.maskinportenIssuer())
                .endsWith("/sandbox/maskinporten/");
        assertThat(metadata.get("token_endpoint").stringValue()).isEqualTo(addresses.maskinportenIssuer() + "token");
        assertThat(metadata.get("jwks_uri").stringValue()).isEqualTo(addresses.maskinportenIssuer() + "jwk");
    }

    @Test
    void aGrantGivesTheVendorsToken() throws Exception {
        var answer = send(grant());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(json(answer).get("token_type").stringValue()).isEqualTo("Bearer");
        assertThat(json(answer).get("expires_in").intValue()).isEqualTo(120);
        assertThat(json(answer).get("scope").stringValue()).isEqualTo("altinn:a altinn:b");

        var token = SignedJWT.parse(json(answer).get("access_token").stringValue());
        assertThat(token.getHeader().getType()).isNull();
        var claims = verified(token);
        assertThat(claims.getIssuer()).isEqualTo(addresses.maskinportenIssuer());
        assertThat(claims.getClaims())
                .containsEntry("client_id", CLIENT)
                .containsEntry("client_amr", "private_key_jwt")
                .containsEntry("token_type", "Bearer")
                .containsEntry("scope", "altinn:a altinn:b")
                .containsEntry("consumer", Map.of("authority", "iso6523-actorid-upis", "ID", "0192:310000019"))
                .containsKeys("jti", "iat", "exp")
                .doesNotContainKeys("aud", "sub", "nbf", "acr", "pid", "authorization_details");
    }

    @Test
    void resourceAndPidAreTakenOver() throws Exception {
        var answer =
                send(grant().claim("resource", List.of("https://api.example/")).claim("pid", "01819010001"));

        var claims = verified(SignedJWT.parse(json(answer).get("access_token").stringValue()));
        assertThat(claims.getAudience()).containsExactly("https://api.example/");
        assertThat(claims.getStringClaim("pid")).isEqualTo("01819010001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RS256", "RS384", "RS512"})
    void theRsaAlgorithmsAreTaken(String algorithm) {
        assertThat(send(grant().header("alg", algorithm)).statusCode()).isEqualTo(200);
    }

    @Test
    void theTokenEndpointMayBeTheAudience() {
        assertThat(send(grant().claim("aud", addresses.maskinportenTokenEndpoint()))
                        .statusCode())
                .isEqualTo(200);
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                refusal("none as algorithm", a -> a.header("alg", "none"), "invalid_request", "MP-011", 400),
                refusal("HMAC", a -> a.header("alg", "HS256"), "invalid_request", "MP-011", 400),
                refusal("PS256", a -> a.header("alg", "PS256"), "invalid_request", "MP-011", 400),
                refusal("no alg", a -> a.withoutHeader("alg"), "invalid_request", "MP-011", 400),
                refusal("no kid", a -> a.withoutHeader("kid"), "invalid_request", "MP-011", 400),
                refusal("odd kid", a -> a.header("kid", "../../key"), "invalid_request", "MP-011", 400),
                refusal("kid and x5c", a -> a.header("x5c", List.of("MII")), "invalid_request", "MP-011", 400),
                refusal("bare x5c", a -> a.withoutHeader("kid").header("x5c", "MII"), "invalid_grant", "MP-123", 400),
                refusal(
                        "certificate",
                        a -> a.withoutHeader("kid").header("x5c", List.of("MII")),
                        "invalid_grant",
                        "MP-120",
                        400),
                refusal("no iss", a -> a.without("iss"), "invalid_grant", "MP-100", 400),
                refusal("unknown client", a -> a.claim("iss", "nobody"), "invalid_grant", "MP-100", 400),
                refusal("client with NUL", a -> a.claim("iss", "a\u0000"), "invalid_grant", "MP-100", 400),
                refusal("unknown kid", a -> a.header("kid", "key-9"), "invalid_grant", "MP-124", 400),
                refusal("somebody else's key", a -> a.signedBy(ANOTHER_KEY), "invalid_grant", "MP-124", 400),
                refusal(
                        "unknown crit",
                        a -> a.header("crit", List.of("x")).header("x", 1),
                        "invalid_grant",
                        "MP-124",
                        400),
                refusal("no aud", a -> a.without("aud"), "invalid_grant", "MP-110", 400),
                refusal(
                        "aud of test",
                        a -> a.claim("aud", "https://test.maskinporten.no/"),
                        "invalid_grant",
                        "MP-110",
                        400),
                refusal("another sub", a -> a.claim("sub", "another"), "invalid_request", "MP-011", 400),
                refusal("no iat", a -> a.without("iat"), "invalid_request", "MP-011", 400),
                refusal("no exp", a -> a.without("exp"), "invalid_request", "MP-011", 400),
                refusal("exp as text", a -> a.claim("exp", "soon"), "invalid_request", "MP-011", 400),
                refusal("exp in the far future", a -> a.claim("exp", Long.MAX_VALUE), "invalid_request", "MP-011", 400),
                refusal("expired", a -> moved(a, -121), "invalid_grant", "MP-130", 400),
                refusal("issued later", a -> moved(a, 20), "invalid_grant", "issue time is after now", 400),
                refusal("121 s", a -> a.claim("iat", seconds(a, "iat") - 1), "invalid_grant", "at most 120 s", 400),
                refusal(
                        "over before it began",
                        a -> a.claim("exp", seconds(a, "iat") + 5).claim("iat", seconds(a, "iat") + 6),
                        "invalid_grant",
                        "after iat",
                        400),
                refusal("jti as number", a -> a.claim("jti", 7), "invalid_request", "MP-011", 400),
                refusal("no scope", a -> a.without("scope"), "invalid_request", "MP-011", 400),
                refusal("blank scope", a -> a.claim("scope", "  "), "invalid_request", "MP-011", 400),
                refusal("scope as list", a -> a.claim("scope", List.of("altinn:a")), "invalid_request", "MP-011", 400),
                refusal("foreign scope", a -> a.claim("scope", "altinn:a altinn:c"), "invalid_scope", "MP-200", 400),
                refusal("part of a scope", a -> a.claim("scope", "altinn"), "invalid_scope", "MP-200", 400),
                refusal("sign-in scope", a -> a.claim("scope", "openid"), "invalid_scope", "MP-201", 400),
                refusal("resource as text", a -> a.claim("resource", "https://a/"), "invalid_request", "MP-011", 400),
                refusal("real pid", a -> a.claim("pid", "30108299920"), "invalid_request", "MP-011", 400),
                refusal("sub-client", a -> a.claim("iss_onbehalfof", "x"), "invalid_request", "MP-011", 400),
                refusal(
                        "own consumer",
                        a -> a.claim("consumer_org", LONNSVERK.value()),
                        "invalid_request",
                        "combination",
                        400),
                refusal("odd consumer", a -> a.claim("consumer_org", 310000027), "invalid_request", "MP-011", 400),
                refusal("undelegated", a -> a.claim("consumer_org", CUSTOMER), "invalid_scope", "MP-251", 403),
                refusal(
                        "details as object",
                        a -> a.claim("authorization_details", systemUser("0192:" + CUSTOMER)),
                        "invalid_request",
                        "MP-011",
                        400),
                refusal("details of text", a -> a.details("urn:altinn:systemuser"), "invalid_request", "MP-011", 400),
                refusal("no element", a -> a.details(), "invalid_altinn_customer_configuration", "MP-303", 400),
                refusal(
                        "two elements",
                        a -> a.details(systemUser("0192:" + CUSTOMER), systemUser("0192:" + CUSTOMER)),
                        "invalid_altinn_customer_configuration",
                        "MP-303",
                        400),
                refusal(
                        "consent",
                        a -> a.details(Map.of("type", "urn:altinn:consent")),
                        "invalid_authorization_details",
                        "MP-301",
                        400),
                refusal("no type", a -> a.details(Map.of()), "invalid_authorization_details", "MP-301", 400),
                refusal(
                        "unknown member",
                        a -> a.details(changed("externalref", "x")),
                        "invalid_authorization_details",
                        "MP-302",
                        400),
                refusal(
                        "lower-case id",
                        a -> a.details(changed(
                                "systemuser_org",
                                Map.of("authority", "iso6523-actorid-upis", "id", "0192:" + CUSTOMER))),
                        "invalid_authorization_details",
                        "MP-302",
                        400),
                refusal(
                        "other authority",
                        a -> a.details(changed("systemuser_org", Map.of("authority", "x", "ID", "0192:" + CUSTOMER))),
                        "invalid_altinn_customer_configuration",
                        "MP-303",
                        400),
                refusal(
                        "wrong check digit",
                        a -> a.details(systemUser("0192:310000018")),
                        "invalid_altinn_customer_configuration",
                        "MP-303",
                        400),
                refusal(
                        "no colon",
                        a -> a.details(systemUser("0192310000027")),
                        "invalid_altinn_customer_configuration",
                        "MP-303",
                        400),
                refusal(
                        "old scheme",
                        a -> a.details(systemUser("9908:" + CUSTOMER)),
                        "invalid_altinn_customer_configuration",
                        "MP-303",
                        400),
                refusal(
                        "empty externalRef",
                        a -> a.details(changed("externalRef", "")),
                        "invalid_altinn_customer_configuration",
                        "MP-303",
                        400),
                refusal(
                        "externalRef with NUL",
                        a -> a.details(changed("externalRef", "x\u0000")),
                        "invalid_altinn_customer_configuration",
                        "MP-303",
                        400),
                refusal(
                        "no such system user",
                        a -> a.forSystemUserOf(CUSTOMER),
                        "invalid_altinn_customer_configuration",
                        "MP-303",
                        400));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void aGrantThatIsWrongIsRefused(
            String what, Consumer<AssertionBuilder> change, String error, String said, int status) {
        var grant = grant();
        change.accept(grant);

        var answer = send(grant);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(json(answer).get("error").stringValue()).isEqualTo(error);
        assertThat(json(answer).get("error_description").stringValue()).contains(said, "correlation id");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x", "a.b", "..", "a.b.c", "e30.e30.AAAA", "eyJhbGciOiJSUzI1NiJ9.bm90IGpzb24.AAAA", "e30.W10.AA"
            })
    void whatIsNoSignedJwtIsRefused(String assertion) {
        assertThat(json(send(assertion)).get("error_description").stringValue()).contains("MP-011");
    }

    @Test
    void anEnormousAssertionIsRefused() {
        var answer = send(grant().claim("padding", "x".repeat(20_000)));

        assertThat(json(answer).get("error_description").stringValue()).contains("MP-011");
    }

    @Test
    void aDoubledClaimIsRefused() {
        var parts = grant().sign().split("\\.");
        var doubled = Base64URL.encode("{\"iss\":\"a\",\"iss\":\"b\"}");

        var answer = send(parts[0] + "." + doubled + "." + parts[2]);

        assertThat(json(answer).get("error_description").stringValue()).contains("MP-011");
    }

    @Test
    void aGrantIsGoodForOneToken() {
        var assertion = grant().sign();

        assertThat(send(assertion).statusCode()).isEqualTo(200);
        assertThat(json(send(assertion)).get("error_description").stringValue()).contains("MP-012");
    }

    @Test
    void aGrantWithoutJtiIsKnownByWhatItSays() {
        var assertion = grant().without("jti").sign();
        var respelt = assertion + "=";

        assertThat(send(assertion).statusCode()).isEqualTo(200);
        assertThat(json(send(assertion)).get("error_description").stringValue()).contains("MP-012");
        assertThat(send(respelt).statusCode()).isEqualTo(400);
    }

    @Test
    void keysAreGoodForAYear() {
        clock.advance(Duration.ofDays(367));
        var grant = new AssertionBuilder(CLIENT, KEY, addresses.maskinportenIssuer(), clock.instant());
        assertThat(json(send(grant)).get("error_description").stringValue()).contains("MP-121");

        lonnsverkHasAClient();

        assertThat(send(grant).statusCode()).isEqualTo(200);
    }

    @Test
    void aTokenOfASystemUserNamesIt() throws Exception {
        var id = UUID.randomUUID();
        var grants = grantsWith(question -> {
            assertThat(question.clientId()).isEqualTo(CLIENT);
            assertThat(question.vendor()).isEqualTo(LONNSVERK);
            assertThat(question.owner().value()).isEqualTo(CUSTOMER);
            assertThat(question.externalRef()).hasValue("kunde-17");
            return new Answer.Found(id, "310000019_lonnsflyt");
        });

        var answer = grants.answer(
                grant().details(changed("externalRef", "kunde-17")).sign());

        var claims = verified(SignedJWT.parse(((Issued) answer).token().value()));
        assertThat(claims.getListClaim("authorization_details"))
                .singleElement()
                .isEqualTo(Map.of(
                        "type", "urn:altinn:systemuser",
                        "systemuser_org", Map.of("authority", "iso6523-actorid-upis", "ID", "0192:" + CUSTOMER),
                        "systemuser_id", List.of(id.toString()),
                        "system_id", "310000019_lonnsflyt",
                        "externalRef", "kunde-17"));
    }

    @Test
    void aRefusedGrantMayBeSentAgainOnceTheSystemUserIsThere() {
        var assertion = grant().forSystemUserOf(CUSTOMER).sign();

        assertThat(grantsWith(question -> new Answer.NotFound()).answer(assertion))
                .isInstanceOf(GrantAnswer.Refused.class);
        assertThat(grantsWith(question -> new Answer.Found(UUID.randomUUID(), "x"))
                        .answer(assertion))
                .isInstanceOf(Issued.class);
    }

    @Test
    void anOutageIsNotARefusal() {
        var answer = grantsWith(question -> new Answer.Unavailable("down"))
                .answer(grant().forSystemUserOf(CUSTOMER).sign());

        assertThat(answer).isEqualTo(new GrantAnswer.Refused(GrantFault.LOOKUP_UNAVAILABLE, "down"));
    }

    @Test
    void onlyAFormPostIsTaken() {
        var address = addresses.maskinportenTokenEndpoint();

        assertThat(vendor.get(address).statusCode()).isEqualTo(405);
        assertThat(vendor.json("POST", address, "{}").statusCode()).isEqualTo(400);
        assertThat(vendor.post(address + "?assertion=x", Map.of()).statusCode()).isEqualTo(400);
        assertThat(vendor.post(address, Map.of()).statusCode()).isEqualTo(400);
        assertThat(json(vendor.post(address, Map.of("grant_type", "client_credentials")))
                        .get("error")
                        .stringValue())
                .isEqualTo("unsupported_grant_type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"&grant_type=x", "&assertion=x", "&extra=%zz"})
    void aFormThatIsNotSingleValuedAndWellFormedIsRefused(String addition) {
        var form = Visitor.encoded(form(grant().sign())) + addition;

        var answer = vendor.send(HttpRequest.newBuilder(URI.create(addresses.maskinportenTokenEndpoint()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    private static Arguments refusal(
            String what, Consumer<AssertionBuilder> change, String error, String said, int status) {
        return arguments(what, change, error, said, status);
    }

    private static Map<String, Object> changed(String member, Object value) {
        var element = systemUser("0192:" + CUSTOMER);
        element.put(member, value);
        return element;
    }

    private static void moved(AssertionBuilder grant, long by) {
        grant.claim("iat", seconds(grant, "iat") + by).claim("exp", seconds(grant, "exp") + by);
    }

    private static long seconds(AssertionBuilder grant, String claim) {
        return (long) grant.claims.get(claim);
    }

    private AssertionBuilder grant() {
        return new AssertionBuilder(CLIENT, KEY, addresses.maskinportenIssuer(), clock.instant());
    }

    private Grants grantsWith(SystemUserLookup lookup) {
        return new Grants(clients, lookup, tokens, used, addresses, clock);
    }

    private HttpResponse<String> send(AssertionBuilder grant) {
        return send(grant.sign());
    }

    private HttpResponse<String> send(String assertion) {
        return vendor.post(addresses.maskinportenTokenEndpoint(), form(assertion));
    }

    private static Map<String, String> form(String assertion) {
        var form = new LinkedHashMap<String, String>();
        form.put("grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer");
        form.put("assertion", assertion);
        return form;
    }

    private JWTClaimsSet verified(SignedJWT token) throws Exception {
        var keys = JWKSet.parse(vendor.get(addresses.maskinportenKeys()).body());
        var key = keys.getKeyByKeyId(token.getHeader().getKeyID()).toRSAKey();
        assertThat(key.isPrivate()).isFalse();
        assertThat(token.verify(new RSASSAVerifier(key))).isTrue();
        return token.getJWTClaimsSet();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
