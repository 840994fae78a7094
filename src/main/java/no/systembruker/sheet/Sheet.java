package no.systembruker.sheet;

import static java.util.Comparator.comparingLong;
import static java.util.function.Predicate.not;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Lines cut at semicolons, tabs or commas, whichever stands in most of them. Empty lines are left out. */
public record Sheet(List<Line> lines) {

    private static final List<Character> SEPARATORS = List.of(';', '\t', ',');
    private static final int LOOKED_AT = 100;

    /**
     * @param number from 1, empty lines counted
     * @param cells without spaces and quotation marks around them
     */
    public record Line(int number, List<String> cells) {

        public Line {
            cells = List.copyOf(cells);
        }

        /** Empty where the line is too short. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        boolean isEmpty() {
            return cells.stream().allMatch(String::isEmpty);
        }
    }

    public Sheet {
        lines = List.copyOf(lines);
    }

    public static Sheet read(byte[] file) {
        return of(SheetText.of(file));
    }

    public static Sheet of(String text) {
        var lines = SheetText.withoutMark(text).lines().toList();
        var separator = separator(lines);
        return new Sheet(IntStream.range(0, lines.size())
                .mapToObj(at -> new Line(at + 1, cells(lines.get(at), separator)))
                .filter(not(Line::isEmpty))
                .toList());
    }

    public int columns() {
        return lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
    }

    /** A comma may also be within a name, and so comes last when two stand in as many lines. */
    private static char separator(List<String> lines) {
        return SEPARATORS.reversed().stream()
                .max(comparingLong(separator -> lines.stream()
                        .limit(LOOKED_AT)
                        .filter(line -> line.indexOf(separator) >= 0)
                        .count()))
                .orElseThrow();
    }

    /** Within quotation marks a separator is text, and two quotation marks are one; no quotation goes on in the next line. */
    private static List<String> cells(String line, char separator) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (int at = 0; at < line.length(); at++) {
            var letter = line.charAt(at);
            if (letter == separator && !quoted) {
                cells.add(trimmed(cell));
                cell.setLength(0);
            } else if (letter != '"') {
                cell.append(letter);
            } else if (quoted && at + 1 < line.length() && line.charAt(at + 1) == '"') {
                cell.append(letter);
                at++;
            } else {
                quoted = !quoted;
            }
        }
        cells.add(trimmed(cell));
        return cells;
    }

    private static String trimmed(CharSequence cell) {
        return cell.toString().replace('\u00A0', ' ').strip();
    }
}
