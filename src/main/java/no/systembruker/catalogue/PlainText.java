package no.systembruker.catalogue;

import java.util.Set;

/**
 * Whether somebody else's text can be kept. Control characters are turned away: PostgreSQL cannot store all of them, and no
 * name or reference needs one. So are halves of characters, which no database gives back as they were; what turns the
 * direction of the words around it, our own among them; and what nobody can see, which makes two names out of one.
 */
public final class PlainText {

    /** Embeddings, overrides and isolates of Unicode's bidirectional algorithm. */
    private static final Set<Integer> TURNING =
            Set.of(0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069);

    /** Spaces without width, and the mark that text files begin with. */
    private static final Set<Integer> INVISIBLE = Set.of(0x200B, 0x2060, 0xFEFF);

    private PlainText() {}

    /** On one line, such as a name. */
    public static boolean isLine(String text, int longest) {
        return text.length() <= longest && text.codePoints().noneMatch(PlainText::isUnfit);
    }

    /** On as many lines as it takes, such as a description. */
    public static boolean isText(String text, int longest) {
        return text.length() <= longest && text.lines().allMatch(line -> isLine(line.replace('\t', ' '), longest));
    }

    private static boolean isUnfit(int character) {
        return !isPlainAscii(character)
                && (Character.isISOControl(character)
                        || Character.getType(character) == Character.SURROGATE
                        || TURNING.contains(character)
                        || INVISIBLE.contains(character));
    }

    /** Most of what is ever written, looked at in every call. */
    private static boolean isPlainAscii(int character) {
        return ' ' <= character && character <= '~';
    }
}
