package no.systembruker.systemuser;

import java.util.Optional;
import no.systembruker.catalogue.PlainText;

/**
 * What a customer calls one of its system users, to tell it from the others: 1 to 255 characters on one line. It is the
 * customer's own: neither the vendor nor anybody who keeps a copy of the system users gets to know it.
 */
public record OwnLabel(String value) {

    public static final int MAX_LENGTH = 255;

    public OwnLabel {
        if (!PlainText.isLine(value, MAX_LENGTH) || !value.equals(trimmed(value)) || value.isEmpty()) {
            throw new IllegalArgumentException(
                    "A label has 1 to 255 characters, none of them control characters, and no space around them");
        }
    }

    /** Nothing, when there is nothing in it to read. */
    public static Optional<OwnLabel> of(String written) {
        return Optional.of(trimmed(written)).filter(text -> !text.isEmpty()).map(OwnLabel::new);
    }

    /** Without what nobody can see around it: spaces of all kinds, and characters that only shape others. */
    public static String trimmed(String written) {
        var first = written.codePoints()
                .takeWhile(OwnLabel::isUnseen)
                .map(Character::charCount)
                .sum();
        var end = written.length();
        while (end > first && isUnseen(written.codePointBefore(end))) {
            end -= Character.charCount(written.codePointBefore(end));
        }
        return written.substring(first, end);
    }

    private static boolean isUnseen(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT;
    }

    @Override
    public String toString() {
        return value;
    }
}
