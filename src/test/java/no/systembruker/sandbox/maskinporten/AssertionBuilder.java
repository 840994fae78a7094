package no.systembruker.sandbox.maskinporten;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** A grant as a vendor writes it, right in every part until a test changes one. */
class AssertionBuilder {

    final Map<String, Object> header = new LinkedHashMap<>();
    final Map<String, Object> claims = new LinkedHashMap<>();
    RSAKey key;

    AssertionBuilder(String clientId, RSAKey key, String audience, Instant now) {
        this.key = key;
        header.put("alg", "RS256");
        header.put("kid", key.getKeyID());
        claims.put("aud", audience);
        claims.put("iss", clientId);
        claims.put("scope", "altinn:a altinn:b");
        claims.put("iat", now.getEpochSecond());
        claims.put("exp", now.getEpochSecond() + 120);
        claims.put("jti", UUID.randomUUID().toString());
    }

    AssertionBuilder claim(String name, Object value) {
        claims.put(name, value);
        return this;
    }

    AssertionBuilder without(String name) {
        claims.remove(name);
        return this;
    }

    AssertionBuilder header(String name, Object value) {
        header.put(name, value);
        return this;
    }

    AssertionBuilder withoutHeader(String name) {
        header.remove(name);
        return this;
    }

    AssertionBuilder signedBy(RSAKey other) {
        key = other;
        return this;
    }

    AssertionBuilder forSystemUserOf(String orgNumber) {
        return details(systemUser("0192:" + orgNumber));
    }

    AssertionBuilder details(Object... elements) {
        return claim("authorization_details", List.of(elements));
    }

    static Map<String, Object> systemUser(String id) {
        var element = new LinkedHashMap<String, Object>();
        element.put("type", "urn:altinn:systemuser");
        element.put("systemuser_org", new LinkedHashMap<>(Map.of("authority", "iso6523-actorid-upis", "ID", id)));
        return element;
    }

    String sign() {
        var start = encoded(header) + "." + encoded(claims);
        return start + "." + signature(start);
    }

    private Base64URL signature(String start) {
        try {
            var signed = JWSObject.parse(encoded(Map.of("alg", algorithm())) + "." + start.split("\\.")[1] + ".AAAA");
            return new RSASSASigner(key).sign(signed.getHeader(), start.getBytes(StandardCharsets.US_ASCII));
        } catch (JOSEException | java.text.ParseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Object algorithm() {
        var alg = String.valueOf(header.get("alg"));
        return List.of("RS256", "RS384", "RS512").contains(alg) ? alg : "RS256";
    }

    private static String encoded(Map<String, Object> json) {
        return Base64URL.encode(JsonMapper.shared().writeValueAsString(json)).toString();
    }
}
