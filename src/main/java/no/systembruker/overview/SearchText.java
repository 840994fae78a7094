package no.systembruker.overview;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.systembruker.catalogue.PlainText;
import no.systembruker.catalogue.SearchKey;

/**
 * What somebody searches for. What no name can contain is read as a space, and what is longer than any search is cut: a search
 * is never wrong, it may just find nothing.
 *
 * @param text as it is shown again
 */
public record SearchText(String text) {

    public static final int LONGEST = 100;

    private static final int MOST_WORDS = 8;
    private static final Pattern SPACES = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern GROUPED_NUMBER = Pattern.compile("\\b(\\d{3}) (\\d{3}) (\\d{3})\\b");
    private static final Pattern DIGITS_AND_SPACES = Pattern.compile("[\\d ]+");

    public SearchText {
        text = shortened(SPACES.matcher(readable(text)).replaceAll(" ").strip());
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** Whatever matches, has all of these. */
    List<String> words() {
        return isEmpty()
                ? List.of()
                : Stream.of(joined().split(" ", MOST_WORDS))
                        .map(SearchText::found)
                        .toList();
    }

    /** What a title or a reference begins with. */
    SearchKey beginning() {
        return new SearchKey(text);
    }

    /** Numbers are looked for whatever spaces stand in them, here and there. */
    boolean isNumber() {
        return DIGITS_AND_SPACES.matcher(text).matches();
    }

    private String joined() {
        return isNumber() ? text.replace(" ", "") : GROUPED_NUMBER.matcher(text).replaceAll("$1$2$3");
    }

    private static String found(String word) {
        return new SearchKey(word).text();
    }

    private static String readable(String text) {
        var readable = new StringBuilder();
        text.codePoints().limit(LONGEST + 1L).forEach(character -> {
            var one = Character.toString(character);
            readable.append(PlainText.isLine(one, 2) ? one : " ");
        });
        return readable.toString();
    }

    private static String shortened(String text) {
        int length = text.codePointCount(0, text.length());
        return length > LONGEST ? text.substring(0, text.offsetByCodePoints(0, LONGEST)) : text;
    }
}
