package no.systembruker.sandbox.maskinporten;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.RSAKey;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Base64;
import java.util.Optional;
import java.util.OptionalLong;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JWS a client sends, taken apart; nothing in it is to be trusted before its signature is checked. */
record Assertion(String text, JsonNode header, JsonNode claims) {

    private static final int LONGEST = 16 * 1024;
    private static final long LAST_SECOND = 253_402_300_799L;
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    static Optional<Assertion> parse(String text) {
        var parts = text.split("\\.", -1);
        if (text.length() > LONGEST || parts.length != 3) {
            return Optional.empty();
        }
        try {
            var assertion = new Assertion(text, json(parts[0]), json(parts[1]));
            return Optional.of(assertion).filter(read -> read.header.isObject() && read.claims.isObject());
        } catch (IllegalArgumentException | JacksonException malformed) {
            return Optional.empty();
        }
    }

    boolean has(String claim) {
        return claims.has(claim);
    }

    JsonNode claim(String name) {
        return claims.path(name);
    }

    /** The claim, when it is a text that is not empty. */
    Optional<String> text(String claim) {
        return text(claims, claim);
    }

    Optional<String> headerText(String name) {
        return text(header, name);
    }

    /** A NumericDate, when the claim is a whole number that can be one. */
    OptionalLong seconds(String claim) {
        var node = claims.path(claim);
        return node.isIntegralNumber() && node.canConvertToLong() && isSecond(node.longValue())
                ? OptionalLong.of(node.longValue())
                : OptionalLong.empty();
    }

    boolean isSignedBy(RSAKey key) {
        try {
            return JWSObject.parse(text).verify(new RSASSAVerifier(key));
        } catch (ParseException | JOSEException notVerifiable) {
            return false;
        }
    }

    /** Header and claims as they were signed: what a replay repeats even when it varies the signature's spelling. */
    String signedPart() {
        return text.substring(0, text.lastIndexOf('.'));
    }

    private static boolean isSecond(long value) {
        return value >= 0 && value <= LAST_SECOND;
    }

    private static Optional<String> text(JsonNode object, String name) {
        return object.path(name).stringValueOpt().filter(text -> !text.isEmpty());
    }

    private static JsonNode json(String part) {
        return STRICT.readTree(new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8));
    }
}
