package no.systembruker.catalogue;

/**
 * Whether somebody else's text can be kept. Control characters are turned away: PostgreSQL cannot store all of them, and no
 * name or reference needs one. So are halves of characters, which no database gives back as they were.
 */
public final class PlainText {

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
        return Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE;
    }
}
