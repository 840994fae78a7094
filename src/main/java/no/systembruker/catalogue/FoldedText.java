package no.systembruker.catalogue;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text without what a searcher may leave out: capitals, accents, and what distinguishes ø, å and æ from o, a and ae. */
final class FoldedText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");

    private FoldedText() {}

    static String of(String text) {
        var plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return plain.toLowerCase(Locale.ROOT).replace('ø', 'o').replace("æ", "ae");
    }

    /** The words to search for; none in a blank text. */
    static List<String> words(String text) {
        return SPACES.splitAsStream(of(text)).filter(word -> !word.isEmpty()).toList();
    }

    /** What is like the word at this place; like anything, where there is no word. */
    static String containing(List<String> words, int place) {
        return place < words.size()
                ? "%"
                        + words.get(place)
                                .replace("\\", "\\\\")
                                .replace("%", "\\%")
                                .replace("_", "\\_") + "%"
                : "%";
    }
}
