package no.systembruker.token;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** Base64url in its one canonical form (RFC 7515 §2, RFC 4648 §3.5): no padding, no space, no stray bits at the end. */
final class Base64Url {

    private static final int INVALID = -1;
    private static final byte[] VALUES = values();

    private Base64Url() {}

    /** The bytes behind a part of a text; nothing if the part is empty or not canonical. */
    static Optional<byte[]> decode(byte[] text, int from, int to) {
        if (from == to || !endsCleanly(text, from, to)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Base64.getUrlDecoder().decode(Arrays.copyOfRange(text, from, to)));
        } catch (IllegalArgumentException notBase64Url) {
            return Optional.empty();
        }
    }

    /** The last character of an incomplete group of four carries bits that mean nothing, and must be zero. */
    private static boolean endsCleanly(byte[] text, int from, int to) {
        int last = VALUES[text[to - 1] & 0xFF];
        return last != INVALID
                && switch ((to - from) % 4) {
                    case 0 -> true;
                    case 2 -> (last & 0b1111) == 0;
                    case 3 -> (last & 0b11) == 0;
                    default -> false;
                };
    }

    private static byte[] values() {
        var values = new byte[256];
        Arrays.fill(values, (byte) INVALID);
        var alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        for (int value = 0; value < alphabet.length(); value++) {
            values[alphabet.charAt(value)] = (byte) value;
        }
        return values;
    }
}
