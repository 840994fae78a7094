package no.systembruker.party;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The forms of a name that the database compares, so that every database finds and sorts alike. Those of parties are all
 * digits, two for a letter, and 00 is before any letter.
 */
public final class PartyName {

    /** Stands before each word of what is searched. */
    public static final String SPACE = "10";

    /** Everything else sorts as a space, and marks on letters do not count. */
    private static final String ALPHABET = " 0123456789abcdefghijklmnopqrstuvwxyzæøå";

    private static final int COMPARED_LETTERS = 120;
    private static final int LONGEST_PLACE = 2000;
    private static final int FIRST_CODE = 10;
    private static final String BEFORE_ANY_LETTER = "00";
    private static final Pattern NUMBER_IN_GROUPS = Pattern.compile("[0-9 ]+");
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

    /** The words by which an organisation is found, its number among them, each with a space before it. */
    static String findable(String name, OrganisationNumber number) {
        return SPACE + sortable(name) + SPACE + sortable(number.value());
    }

    /** The same, each for itself. */
    static Set<String> findableWords(String name, OrganisationNumber number) {
        return codedWords(plain(name) + " " + number.value()).collect(toUnmodifiableSet());
    }

    /** What the words of an organisation must begin with, each of these at least one, to be what somebody searches for. */
    public static List<String> sought(String search) {
        var plain = plain(search);
        var isNumber = NUMBER_IN_GROUPS.matcher(plain).matches();
        return codedWords(isNumber ? plain.replace(" ", "") : plain).distinct().toList();
    }

    /** Where an organisation stands in a list: by its name and then its number, right after its main unit if it has one. */
    static String place(String name, OrganisationNumber number, @Nullable String placeOfMainUnit) {
        var own = sortable(name) + BEFORE_ANY_LETTER + number.value();
        var place = placeOfMainUnit == null ? own : placeOfMainUnit + BEFORE_ANY_LETTER + own;
        return place.substring(0, Math.min(place.length(), LONGEST_PLACE));
    }

    /** By its place in the alphabet: no database has another idea of how digits are sorted. */
    static String sortable(String name) {
        return coded(plain(name));
    }

    private static Stream<String> codedWords(String plain) {
        return Stream.of(plain.split(" ")).filter(not(String::isEmpty)).map(PartyName::coded);
    }

    /** The letters that are compared, in small, and single spaces between the words. */
    private static String plain(String name) {
        var letters = NOT_IN_ALPHABET
                .matcher(withoutMarks(searchable(name)))
                .replaceAll(" ")
                .strip();
        return letters.substring(0, Math.min(letters.length(), COMPARED_LETTERS));
    }

    private static String coded(String plain) {
        var code = new StringBuilder();
        plain.chars().forEach(letter -> code.append(FIRST_CODE + ALPHABET.indexOf(letter)));
        return code.toString();
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
