package no.systembruker.overview;

import java.text.Normalizer;
import java.util.Locale;

/**
 * How the database compares letters, so that every database finds and sorts alike, whatever language it was set up for: large
 * letters beyond a to z are among the letters here, as a database may know no others.
 */
final class Letters {

    private static final String MARKED = "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝČĐŊŠŦŽàáâãäåæçèéêëìíîïñòóôõöøùúûüýčđŋšŧž";
    private static final String FOUND_BY = "aaaaaaaceeeeiiiinoooooouuuuycdnstz".repeat(2);

    /** What follows z in ASCII stands for æ, ø and å. */
    private static final String SORTED_BY = "aaaa{}{ceeeeiiiinoooo||uuuyycdnstz".repeat(2);

    private Letters() {}

    /** The expression by which this one is searched: o finds ø, e finds é, in any case. */
    static String found(String expression) {
        return translated(expression, FOUND_BY);
    }

    /** A word as it is searched for. */
    static String found(Normalised word) {
        var letters = word.text().toLowerCase(Locale.ROOT).toCharArray();
        for (int at = 0; at < letters.length; at++) {
            int place = MARKED.indexOf(letters[at]);
            letters[at] = place < 0 ? letters[at] : FOUND_BY.charAt(place);
        }
        return new String(letters);
    }

    /** The expression by which this one is sorted: æ, ø and å last. Bytes, which no database sorts by rules of its own. */
    static String sorted(String expression) {
        return "cast(replace(%s, '\\', '\\\\') as bytea)".formatted(translated(expression, SORTED_BY));
    }

    private static String translated(String expression, String to) {
        return "translate(lower(%s), '%s', '%s')".formatted(expression, MARKED, to);
    }

    /** Text whose marked letters are one character each. */
    record Normalised(String text) {

        Normalised {
            text = Normalizer.normalize(text, Normalizer.Form.NFC);
        }
    }
}
