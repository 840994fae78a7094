package no.systembruker.journey;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Nordlys Programvare with a system of its own: a key, plain HTTP, and nothing that another vendor has not. */
final class Vendor {

    static final String NUMBER = "310987654";
    static final String NAME = "Nordlys Programvare AS";
    static final String SYSTEM_NAME = "Vaktplan";
    static final String RETURN_ADDRESS = "https://nordlys.example/ferdig";

    private static final String REGISTER = "altinn:authentication/systemregister.write";
    private static final String ASK = "altinn:authentication/systemuser.request.write";
    private static final String FOLLOW_UP = "altinn:authentication/systemuser.request.read";
    private static final String DEMO_SERVICE = "systembruker:demo";
    private static final String REQUESTS = "/authentication/api/v1/systemuser/request/vendor";

    private static final String AGENT_REQUESTS = REQUESTS + "/agent";
    private static final String CHANGE_REQUESTS = "/authentication/api/v1/systemuser/changerequest/vendor";

    private static final AtomicInteger SYSTEMS = new AtomicInteger();
    private static final RSAKey KEY = newKey();

    record Reply(int status, JsonNode body) {

        String text(String field) {
            return body.path(field).asString();
        }
    }

    private final HttpClient http = HttpClient.newHttpClient();
    private final String name = "vaktplan-" + SYSTEMS.incrementAndGet();
    private final String baseUrl;
    private final String maskinporten;

    Vendor(String baseUrl) {
        this.baseUrl = baseUrl;
        this.maskinporten = get("/sandbox/api/endpoints", "")
                .body()
                .path("maskinporten")
                .path("issuer")
                .asString();
    }

    static Vendor withSystem(String baseUrl) {
        var vendor = new Vendor(baseUrl);
        vendor.registerClient();
        vendor.registerSystem();
        return vendor;
    }

    /** Customers find the system under this name, and may give it access unasked. */
    static Vendor withOfferedSystem(String baseUrl, String systemName) {
        var vendor = new Vendor(baseUrl);
        vendor.registerClient();
        vendor.registerSystem(systemName, true);
        return vendor;
    }

    Reply registerClient() {
        return post(
                "/sandbox/api/maskinporten/clients",
                "",
                Map.of(
                        "orgNumber", NUMBER,
                        "clientId", client(),
                        "scopes", List.of(REGISTER, ASK, FOLLOW_UP, DEMO_SERVICE),
                        "jwks", new JWKSet(KEY.toPublicJWK()).toJSONObject()));
    }

    Reply registerSystem() {
        return registerSystem(SYSTEM_NAME, false);
    }

    private Reply registerSystem(String systemName, boolean visible) {
        return post(
                "/authentication/api/v1/systemregister/vendor",
                token(REGISTER),
                Map.of(
                        "id", system(),
                        "vendor", Map.of("ID", "0192:" + NUMBER),
                        "name", inThreeLanguages(systemName),
                        "description", inThreeLanguages("Vakter som blir til lønn."),
                        "rights", List.of(right("ske-krav-og-betalinger")),
                        "accessPackages", List.of(packageOf("lonn")),
                        "clientId", List.of(client()),
                        "allowedRedirectUrls", List.of(RETURN_ADDRESS),
                        "isVisible", visible));
    }

    Reply system(String id) {
        return get("/authentication/api/v1/systemregister/vendor/" + id, token(REGISTER));
    }

    /** Adds a single right to what the system may ask for. */
    Reply offerAlso(String resource) {
        var rights = List.of(right("ske-krav-og-betalinger"), right(resource));
        return send(withToken(
                        HttpRequest.newBuilder(URI.create(
                                baseUrl + "/authentication/api/v1/systemregister/vendor/" + system() + "/rights")),
                        token(REGISTER))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(rights))));
    }

    /** Asks for one single right in the place of another. */
    Reply askToSwap(UUID systemUser, String required, String unwanted) {
        return post(
                CHANGE_REQUESTS + "?correlation-id=" + UUID.randomUUID() + "&system-user-id=" + systemUser,
                token(ASK),
                Map.of(
                        "requiredRights", List.of(right(required)),
                        "unwantedRights", List.of(right(unwanted)),
                        "redirectUrl", RETURN_ADDRESS));
    }

    /** How the change request behind the link stands. */
    String changeStatus(String confirmUrl) {
        return get(CHANGE_REQUESTS + "/" + idIn(confirmUrl), token(FOLLOW_UP)).text("status");
    }

    /** Asks for all that the system needs: a package and a single right. */
    Reply ask(String customer) {
        return post(
                REQUESTS,
                token(ASK),
                Map.of(
                        "systemId", system(),
                        "partyOrgNo", customer,
                        "rights", List.of(right("ske-krav-og-betalinger")),
                        "accessPackages", List.of(packageOf("lonn")),
                        "redirectUrl", RETURN_ADDRESS));
    }

    /** Asks for the package alone, to be used for the customer's clients. */
    Reply askForClients(String customer) {
        return post(
                AGENT_REQUESTS,
                token(ASK),
                Map.of(
                        "systemId",
                        system(),
                        "partyOrgNo",
                        customer,
                        "accessPackages",
                        List.of(packageOf("lonn")),
                        "redirectUrl",
                        RETURN_ADDRESS));
    }

    String confirmUrlFor(String customer) {
        return ask(customer).text("confirmUrl");
    }

    /** How the request behind the link stands. */
    String status(String confirmUrl) {
        return get(REQUESTS + "/" + idIn(confirmUrl), token(FOLLOW_UP)).text("status");
    }

    String statusForClients(String confirmUrl) {
        return get(AGENT_REQUESTS + "/" + idIn(confirmUrl), token(FOLLOW_UP)).text("status");
    }

    int withdraw(String confirmUrl) {
        return delete(REQUESTS + "/" + idIn(confirmUrl), token(ASK));
    }

    /** A token for the customer's system user, or the reason why there is none. */
    Reply grantFor(String customer) {
        var owner = Map.of("authority", "iso6523-actorid-upis", "ID", "0192:" + customer);
        return grant(
                DEMO_SERVICE,
                Map.of(
                        "authorization_details",
                        List.of(Map.of("type", "urn:altinn:systemuser", "systemuser_org", owner))));
    }

    Reply callService(String path, String token) {
        return get("/sandbox/service/" + path, token);
    }

    String system() {
        return NUMBER + "_" + name;
    }

    static String idIn(String confirmUrl) {
        return confirmUrl.substring(confirmUrl.lastIndexOf('/') + 1);
    }

    private String client() {
        return "nordlys-" + name;
    }

    private String token(String scope) {
        return grant(scope, Map.of()).text("access_token");
    }

    private Reply grant(String scope, Map<String, ?> more) {
        var form = "grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer&assertion=" + assertion(scope, more);
        return send(HttpRequest.newBuilder(URI.create(maskinporten + "token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private String assertion(String scope, Map<String, ?> more) {
        var now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .audience(maskinporten)
                .issuer(client())
                .claim("scope", scope)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)))
                .jwtID(UUID.randomUUID().toString());
        more.forEach(claims::claim);
        var assertion = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(KEY.getKeyID()).build(), claims.build());
        try {
            assertion.sign(new RSASSASigner(KEY));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
        return assertion.serialize();
    }

    private Reply get(String path, String token) {
        return send(withToken(HttpRequest.newBuilder(URI.create(baseUrl + path)), token));
    }

    private int delete(String path, String token) {
        var request = withToken(HttpRequest.newBuilder(URI.create(baseUrl + path)), token)
                .DELETE();
        try {
            return http.send(request.build(), BodyHandlers.discarding()).statusCode();
        } catch (IOException unreachable) {
            throw new IllegalStateException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private Reply post(String path, String token, Map<String, ?> body) {
        return send(withToken(HttpRequest.newBuilder(URI.create(baseUrl + path)), token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body))));
    }

    private static HttpRequest.Builder withToken(HttpRequest.Builder request, String token) {
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private Reply send(HttpRequest.Builder request) {
        try {
            var response = http.send(request.build(), BodyHandlers.ofString());
            return new Reply(response.statusCode(), JsonMapper.shared().readTree(response.body()));
        } catch (IOException unreachable) {
            throw new IllegalStateException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static Map<String, String> inThreeLanguages(String text) {
        return Map.of("nb", text, "nn", text, "en", text);
    }

    private static Map<String, ?> right(String resource) {
        return Map.of("resource", List.of(Map.of("id", "urn:altinn:resource", "value", resource)));
    }

    private static Map<String, String> packageOf(String slug) {
        return Map.of("urn", "urn:altinn:accesspackage:" + slug);
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("nordlys-1").generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
