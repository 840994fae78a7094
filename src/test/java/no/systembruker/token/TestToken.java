package no.systembruker.token;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import tools.jackson.databind.json.JsonMapper;

/** Writes tokens as Maskinporten does, and as nobody should. */
final class TestToken {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Base64.Encoder BASE64URL = Base64.getUrlEncoder().withoutPadding();

    private final Map<String, Object> header = new LinkedHashMap<>();
    private final Map<String, Object> claims = new LinkedHashMap<>();
    private UnaryOperator<String> rewrittenHeader = UnaryOperator.identity();
    private UnaryOperator<String> rewrittenPayload = UnaryOperator.identity();
    private KeyPair keys = TokenWorld.KEYS;

    private TestToken() {}

    static TestToken aToken() {
        var token = new TestToken();
        token.header.putAll(Map.of("alg", "RS256", "kid", TokenWorld.KEY_ID));
        token.claims.put("iss", TokenWorld.ISSUER);
        token.claims.put("client_id", "lonnsverk-client");
        token.claims.put("client_amr", "private_key_jwt");
        token.claims.put("consumer", actor("ID", TokenWorld.LOENNSVERK));
        token.claims.put("scope", TokenWorld.SCOPE);
        token.claims.put("token_type", "Bearer");
        token.claims.put("iat", TokenWorld.NOW.getEpochSecond());
        token.claims.put("exp", TokenWorld.NOW.getEpochSecond() + 120);
        token.claims.put("jti", "Qm9sbGVyIG1lZCByb3NpbmVy");
        return token;
    }

    static TestToken aSystemUserToken() {
        return aToken().claim("authorization_details", List.of(systemUser()));
    }

    static Map<String, Object> systemUser() {
        var element = new LinkedHashMap<String, Object>();
        element.put("type", "urn:altinn:systemuser");
        element.put("systemuser_org", actor("ID", TokenWorld.BAKERI_NORD));
        element.put("systemuser_id", List.of(TokenWorld.SYSTEM_USER));
        element.put("system_id", TokenWorld.LOENNSVERK + "_lonnsverk");
        return element;
    }

    static Map<String, Object> actor(String member, String orgNumber) {
        return Map.of("authority", "iso6523-actorid-upis", member, "0192:" + orgNumber);
    }

    TestToken header(String name, Object value) {
        header.put(name, value);
        return this;
    }

    TestToken claim(String name, Object value) {
        claims.put(name, value);
        return this;
    }

    /** Changes one member of the system user's element; null takes it away. */
    TestToken systemUser(String name, Object value) {
        var element = systemUser();
        if (value == null) {
            element.remove(name);
        } else {
            element.put(name, value);
        }
        return claim("authorization_details", List.of(element));
    }

    TestToken without(String name) {
        header.remove(name);
        claims.remove(name);
        return this;
    }

    TestToken rewriteHeader(UnaryOperator<String> rewriting) {
        rewrittenHeader = rewriting;
        return this;
    }

    TestToken rewritePayload(UnaryOperator<String> rewriting) {
        rewrittenPayload = rewriting;
        return this;
    }

    TestToken signedBy(KeyPair others) {
        keys = others;
        return this;
    }

    String sign() {
        return sign(headerText().getBytes(UTF_8), payloadText().getBytes(UTF_8));
    }

    String headerText() {
        return rewrittenHeader.apply(JSON.writeValueAsString(header));
    }

    String payloadText() {
        return rewrittenPayload.apply(JSON.writeValueAsString(claims));
    }

    String sign(byte[] headerBytes, byte[] payloadBytes) {
        return sign(BASE64URL.encodeToString(headerBytes), BASE64URL.encodeToString(payloadBytes));
    }

    /** Signs the parts as they stand, so that only their form is wrong. */
    String sign(String headerPart, String payloadPart) {
        var signed = headerPart + "." + payloadPart;
        return signed + "." + BASE64URL.encodeToString(signature(signed));
    }

    private byte[] signature(String signed) {
        try {
            var signature = Signature.getInstance(javaName());
            signature.initSign(keys.getPrivate());
            signature.update(signed.getBytes(UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private String javaName() {
        return switch (String.valueOf(header.get("alg"))) {
            case "RS384" -> "SHA384withRSA";
            case "RS512" -> "SHA512withRSA";
            default -> "SHA256withRSA";
        };
    }
}
