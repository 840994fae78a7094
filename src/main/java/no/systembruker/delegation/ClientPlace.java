package no.systembruker.delegation;

import java.util.Optional;

/**
 * Where a list of clients was left.
 *
 * @param key what the last one was sorted by: its place in the alphabet, in digits, or its number
 */
public record ClientPlace(String key) {

    private static final int LONGEST = 2000;

    public ClientPlace {
        if (!isPlace(key)) {
            throw new IllegalArgumentException("Not a place in a list of clients");
        }
    }

    public static Optional<ClientPlace> parse(String text) {
        return isPlace(text) ? Optional.of(new ClientPlace(text)) : Optional.empty();
    }

    private static boolean isPlace(String text) {
        return !text.isEmpty() && text.length() <= LONGEST && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
