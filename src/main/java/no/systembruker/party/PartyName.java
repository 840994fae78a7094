package no.systembruker.party;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The forms of a name that the database compares, so that every database finds and sorts alike. */
public final class PartyName {

    /** Everything else sorts as a space, and marks on letters do not count. */
    private static final String ALPHABET = " 0123456789abcdefghijklmnopqrstuvwxyzæøå";

    private static final int COMPARED_LETTERS = 120;
    private static final int FIRST_CODE = 10;
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");
    private static final Pattern MARKS_BUT_RING = Pattern.compile("[\\p{M}&&[^\\u030A]]");
    private static final Pattern NOT_IN_ALPHABET = Pattern.compile("[^0-9a-zæøå]+");

    private PartyName() {}

    /** Small letters without control characters, which PostgreSQL cannot take. */
    public static String searchable(String name) {
        return composed(CONTROL.matcher(name).replaceAll(" ").strip()).toLowerCase(Locale.ROOT);
    }

    /** Its words, in small letters. */
    static List<String> words(String name) {
        var text = searchable(name);
        return text.isBlank() ? List.of() : List.of(SPACES.split(text.strip()));
    }

    /** The pattern of what contains the text, where a backslash escapes. */
    public static String containing(String text) {
        return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    /** Two digits for each letter by its place in the alphabet: no database has another idea of how digits are sorted. */
    static String sortable(String name) {
        var plain = NOT_IN_ALPHABET
                .matcher(withoutMarks(searchable(name)))
                .replaceAll(" ")
                .strip();
        var key = new StringBuilder();
        plain.chars().limit(COMPARED_LETTERS).forEach(letter -> key.append(FIRST_CODE + ALPHABET.indexOf(letter)));
        return key.toString();
    }

    private static String withoutMarks(String small) {
        var scandinavian = small.replace('ä', 'æ').replace('ö', 'ø').replace('ü', 'y');
        var decomposed = Normalizer.normalize(scandinavian, Normalizer.Form.NFD);
        return composed(MARKS_BUT_RING.matcher(decomposed).replaceAll(""));
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
