package no.systembruker.sandbox;

import java.security.SecureRandom;
import java.util.Base64;

/** Names that nobody can guess. */
public final class RandomText {

    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomText() {}

    /** 256 random bits, base64url. */
    public static String unguessable() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
