package no.systembruker.listing;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A page of a list.
 *
 * @param previous the way to the page before, when there is one
 * @param next the way to the page after, when there is one
 */
public record ListPage<R, P>(List<R> rows, Optional<Turn.Before<P>> previous, Optional<Turn.After<P>> next) {

    public ListPage {
        rows = List.copyOf(rows);
    }

    /** Reads rows beyond a place, or from an end, in the order of the turn: backwards for what comes before. */
    public interface Reading<R, P> {

        List<R> read(Turn<P> turn, int limit);
    }

    /**
     * Turns to a page. Where nothing is left of it, and where less than a page is left at the beginning, the list is read from
     * its beginning.
     */
    public static <R, P> ListPage<R, P> turn(Turn<P> turn, int size, Function<R, P> place, Reading<R, P> reading) {
        var read = reading.read(turn, size + 1);
        return switch (turn) {
            case Turn.First<P> first -> forwards(read, size, place, false);
            case Turn.After<P> after ->
                read.isEmpty() ? turn(new Turn.First<>(), size, place, reading) : forwards(read, size, place, true);
            case Turn.Before<P> before ->
                read.size() <= size
                        ? turn(new Turn.First<>(), size, place, reading)
                        : backwards(read.subList(0, size), place);
        };
    }

    private static <R, P> ListPage<R, P> forwards(List<R> read, int size, Function<R, P> place, boolean later) {
        var rows = read.subList(0, Math.min(size, read.size()));
        return new ListPage<>(
                rows,
                later ? Optional.of(new Turn.Before<>(place.apply(rows.getFirst()))) : Optional.empty(),
                read.size() > size ? Optional.of(new Turn.After<>(place.apply(rows.getLast()))) : Optional.empty());
    }

    private static <R, P> ListPage<R, P> backwards(List<R> read, Function<R, P> place) {
        var rows = List.copyOf(read).reversed();
        return new ListPage<>(
                rows,
                Optional.of(new Turn.Before<>(place.apply(rows.getFirst()))),
                Optional.of(new Turn.After<>(place.apply(rows.getLast()))));
    }

    public static <R, P> ListPage<R, P> empty() {
        return new ListPage<>(Collections.emptyList(), Optional.empty(), Optional.empty());
    }
}
