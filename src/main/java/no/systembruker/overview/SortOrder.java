package no.systembruker.overview;

import java.util.List;
import java.util.stream.Collectors;
import no.systembruker.listing.Turn;

/**
 * What a list is sorted by: expressions, of which all together differ from row to row, and all in one direction.
 *
 * @param place the parameters that have the values of the expressions at a place
 */
record SortOrder(List<String> expressions, List<String> place, boolean descending) {

    String beyondPlace(Turn<?> turn) {
        return "(%s) %s (%s)"
                .formatted(String.join(", ", expressions), descending(turn) ? "<" : ">", String.join(", ", place));
    }

    String orderBy(Turn<?> turn) {
        var direction = descending(turn) ? " desc" : "";
        return expressions.stream()
                .map(expression -> expression + direction)
                .collect(Collectors.joining(", ", " order by ", "\n"));
    }

    private boolean descending(Turn<?> turn) {
        return switch (turn) {
            case Turn.First<?> first -> descending;
            case Turn.After<?> after -> descending;
            case Turn.Before<?> before -> !descending;
        };
    }
}
