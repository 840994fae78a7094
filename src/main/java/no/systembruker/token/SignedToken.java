package no.systembruker.token;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Optional;
import no.systembruker.token.Verdict.Accepted;
import org.jspecify.annotations.Nullable;

/** A token taken apart (RFC 7515 §7.1) and not yet believed. */
final class SignedToken {

    private final byte[] text;
    private final int signedLength;
    private final byte[] signature;
    private final JsonObject header;
    private final JsonObject payload;

    private volatile @Nullable VerificationKey signer;

    private SignedToken(byte[] text, int signedLength, byte[] signature, JsonObject header, JsonObject payload) {
        this.text = text;
        this.signedLength = signedLength;
        this.signature = signature;
        this.header = header;
        this.payload = payload;
    }

    static Verdict<SignedToken> parse(String token) {
        int first = token.indexOf('.');
        int second = token.indexOf('.', first + 1);
        if (first < 0 || second < 0 || token.indexOf('.', second + 1) >= 0) {
            return Check.FORMAT.refuse("The token does not have three parts");
        }
        // Anything outside Latin-1 becomes '?', which base64url does not have either.
        var text = token.getBytes(ISO_8859_1);
        var header = object(text, 0, first);
        var payload = object(text, first + 1, second);
        var signature = Base64Url.decode(text, second + 1, text.length);
        if (header.isEmpty() || payload.isEmpty() || signature.isEmpty()) {
            return Check.FORMAT.refuse("A part of the token is not strict base64url of strict JSON");
        }
        return new Accepted<>(new SignedToken(text, second, signature.get(), header.get(), payload.get()));
    }

    private static Optional<JsonObject> object(byte[] text, int from, int to) {
        return Base64Url.decode(text, from, to).flatMap(StrictJson::object);
    }

    JsonObject header() {
        return header;
    }

    /** The claims, for those who have checked the signature. */
    JsonObject payload() {
        return payload;
    }

    /** A key that has been found to be the signer's is not tried twice; the algorithm is part of what it has signed. */
    boolean isSignedBy(VerificationKey key, SignatureAlgorithm algorithm) {
        if (key.equals(signer)) {
            return true;
        }
        boolean holds = algorithm.verifies(key.key(), text, signedLength, signature);
        if (holds) {
            signer = key;
        }
        return holds;
    }

    /** Whether the signature has been found to hold. */
    boolean isProven() {
        return signer != null;
    }
}
