package no.systembruker.portal.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** An ID-porten that says what a test wants it to say, true or not; only its protocol is real. */
final class FakeIdPorten {

    static final String CLIENT = "systembruker";
    static final String HIGH = "idporten-loa-high";
    static final String SUBSTANTIAL = "idporten-loa-substantial";
    static final String LOW = "idporten-loa-low";

    private final HttpServer server;
    private final RSAKey key;
    private final Map<String, Grant> grants = new HashMap<>();
    private boolean down;

    private record Grant(String idToken, String challenge) {}

    private FakeIdPorten(HttpServer server, RSAKey key) {
        this.server = server;
        this.key = key;
    }

    static FakeIdPorten start() {
        try {
            var server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
            var fake = new FakeIdPorten(
                    server, new RSAKeyGenerator(2048).keyID("a").generate());
            server.createContext("/.well-known/openid-configuration", fake::metadata);
            server.createContext("/jwk", fake::keys);
            server.createContext("/token", fake::token);
            server.start();
            return fake;
        } catch (IOException | JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    void goDown() {
        down = true;
    }

    void comeUp() {
        down = false;
    }

    /** The address that a browser is sent back to when the person has signed in as told. */
    URI signIn(URI asked, String pid, String acr) {
        return signIn(asked, claims -> claims.claim("pid", pid).claim("acr", acr));
    }

    URI signIn(URI asked, UnaryOperator<JWTClaimsSet.Builder> person) {
        var parameters = parameters(asked.getRawQuery());
        var code = UUID.randomUUID().toString();
        grants.put(code, new Grant(idToken(person.apply(standard(parameters))), parameters.get("code_challenge")));
        return back(parameters, "code=" + code);
    }

    URI refuse(URI asked, String error) {
        return back(parameters(asked.getRawQuery()), "error=" + error);
    }

    static Map<String, String> parameters(String query) {
        return Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private URI back(Map<String, String> asked, String outcome) {
        return URI.create(asked.get("redirect_uri") + "?" + outcome + "&state=" + encoded(asked.get("state")) + "&iss="
                + encoded(issuer()));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private JWTClaimsSet.Builder standard(Map<String, String> asked) {
        var now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject("pairwise-" + UUID.randomUUID())
                .audience(CLIENT)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(120)))
                .claim("nonce", asked.get("nonce"))
                .claim("auth_time", Date.from(now))
                .claim("sid", UUID.randomUUID().toString());
    }

    private String idToken(JWTClaimsSet.Builder claims) {
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("a").build(), claims.build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void metadata(HttpExchange exchange) {
        answer(
                exchange,
                200,
                Map.of(
                        "issuer",
                        issuer(),
                        "authorization_endpoint",
                        issuer() + "/authorize",
                        "token_endpoint",
                        issuer() + "/token",
                        "jwks_uri",
                        issuer() + "/jwk",
                        "end_session_endpoint",
                        issuer() + "/endsession",
                        "subject_types_supported",
                        new String[] {"pairwise"},
                        "response_types_supported",
                        new String[] {"code"},
                        "authorization_response_iss_parameter_supported",
                        true));
    }

    private void keys(HttpExchange exchange) {
        answer(exchange, 200, new JWKSet(key.toPublicJWK()).toJSONObject());
    }

    private void token(HttpExchange exchange) throws IOException {
        var form = parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var grant = grants.remove(form.get("code"));
        if (down) {
            answer(exchange, 503, Map.of());
        } else if (grant == null || !grant.challenge().equals(challenge(form.get("code_verifier")))) {
            answer(exchange, 400, Map.of("error", "invalid_grant"));
        } else {
            answer(
                    exchange,
                    200,
                    Map.of(
                            "access_token",
                            "secret-access-token",
                            "token_type",
                            "Bearer",
                            "expires_in",
                            120,
                            "id_token",
                            grant.idToken()));
        }
    }

    private static String challenge(String verifier) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void answer(HttpExchange exchange, int status, Map<String, ?> json) {
        try (exchange) {
            var body = JsonMapper.shared().writeValueAsBytes(json);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
