package no.systembruker.overview;

/**
 * How many there are, counted no further than it takes to know that they are many.
 *
 * @param number how many were counted
 * @param more whether there are more than that
 */
public record UpTo(long number, boolean more) {

    /** Beyond this it does not matter how many. */
    static final int MOST = 1_000;

    static UpTo counted(long read) {
        return new UpTo(Math.min(read, MOST), read > MOST);
    }

    public boolean none() {
        return number == 0;
    }
}
