package no.systembruker.token;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Optional;
import no.systembruker.token.Verdict.Accepted;
import org.jspecify.annotations.Nullable;

/** A token taken apart (RFC 7515 §7.1) and not yet believed. Judged by one caller, once. */
final class SignedToken {

    private final String text;
    private final JsonObject header;
    private final JsonObject payload;

    private @Nullable VerificationKey signer;
    private @Nullable Verdict<AccessToken> access;

    private SignedToken(
            String text,
            JsonObject header,
            JsonObject payload,
            @Nullable VerificationKey signer,
            @Nullable Verdict<AccessToken> access) {
        this.text = text;
        this.header = header;
        this.payload = payload;
        this.signer = signer;
        this.access = access;
    }

    /** What a token says, and which key has signed it: without the signature, so that nobody can show it as theirs. */
    record Proven(
            JsonObject header,
            JsonObject payload,
            VerificationKey signer,
            @Nullable Verdict<AccessToken> access) {

        /** The same token again. */
        SignedToken in(String text) {
            return new SignedToken(text, header, payload, signer, access);
        }
    }

    static Verdict<SignedToken> parse(String token) {
        int first = token.indexOf('.');
        int second = token.indexOf('.', first + 1);
        if (first < 0 || second < 0 || token.indexOf('.', second + 1) >= 0) {
            return Check.FORMAT.refuse("The token does not have three parts");
        }
        var text = bytes(token);
        var header = object(text, 0, first);
        var payload = object(text, first + 1, second);
        if (header.isEmpty() || payload.isEmpty() || signature(text, second).isEmpty()) {
            return Check.FORMAT.refuse("A part of the token is not strict base64url of strict JSON");
        }
        return new Accepted<>(new SignedToken(token, header.get(), payload.get(), null, null));
    }

    /** Anything outside Latin-1 becomes '?', which base64url does not have either. */
    private static byte[] bytes(String token) {
        return token.getBytes(ISO_8859_1);
    }

    private static Optional<JsonObject> object(byte[] text, int from, int to) {
        return Base64Url.decode(text, from, to).flatMap(StrictJson::object);
    }

    private static Optional<byte[]> signature(byte[] text, int lastDot) {
        return Base64Url.decode(text, lastDot + 1, text.length);
    }

    JsonObject header() {
        return header;
    }

    /** The claims, for those who have checked the signature. */
    JsonObject payload() {
        return payload;
    }

    /** What the claims say as an access token, which is read once: it is no promise that they can be used here and now. */
    Verdict<AccessToken> access() {
        if (access == null) {
            access = AccessToken.read(payload);
        }
        return access;
    }

    /** A key that has been found to be the signer's is not tried twice; the algorithm is part of what it has signed. */
    boolean isSignedBy(VerificationKey key, SignatureAlgorithm algorithm) {
        if (key.equals(signer)) {
            return true;
        }
        boolean holds = verifies(key, algorithm);
        signer = holds ? key : null;
        return holds;
    }

    private boolean verifies(VerificationKey key, SignatureAlgorithm algorithm) {
        var bytes = bytes(text);
        int signed = text.lastIndexOf('.');
        return signature(bytes, signed)
                .filter(signature -> algorithm.verifies(key.key(), bytes, signed, signature))
                .isPresent();
    }

    /** What may be remembered of it, if its signature has been found to hold. */
    Optional<Proven> proven() {
        return Optional.ofNullable(signer).map(key -> new Proven(header, payload, key, access));
    }
}
