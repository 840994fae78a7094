package no.systembruker.overview;

import no.systembruker.catalogue.SearchKey;

/**
 * How the database compares letters, so that every database finds and sorts alike, whatever language it was set up for: large
 * letters beyond a to z are among the letters here, as a database may know no others.
 */
final class Letters {

    /** What follows z in ASCII stands for æ, ø and å. */
    private static final String SORTED_BY = "aaaa{}{ceeeeiiiinoooo||uuuyycdnstz".repeat(2);

    private Letters() {}

    /** The expression by which this one is searched: o finds ø, e finds é, in any case. */
    static String found(String expression) {
        return translated(expression, SearchKey.FOUND_BY);
    }

    /** The expression by which this one is sorted: æ, ø and å last. Bytes, which no database sorts by rules of its own. */
    static String sorted(String expression) {
        return "cast(replace(%s, '\\', '\\\\') as bytea)".formatted(translated(expression, SORTED_BY));
    }

    private static String translated(String expression, String to) {
        return "translate(lower(%s), '%s', '%s')".formatted(expression, SearchKey.MARKED, to);
    }
}
