package no.systembruker.token;

/** Ids that others make up, and that are only ever compared: any text, as long as it can be stored and shown. */
final class OpaqueId {

    private static final int LONGEST = 255;

    private OpaqueId() {}

    static boolean isValid(String text) {
        return !text.isBlank() && text.length() <= LONGEST && isPrintable(text);
    }

    /** Asked at each call, of ids that are nearly always plain. */
    private static boolean isPrintable(String text) {
        for (int place = 0; place < text.length(); place += Character.charCount(text.codePointAt(place))) {
            if (isUnprintable(text.codePointAt(place))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUnprintable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            default -> false;
        };
    }
}
