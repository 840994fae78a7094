package no.systembruker.sheet;

import static java.util.Comparator.comparingLong;
import static java.util.Comparator.reverseOrder;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.systembruker.party.OrganisationNumber;

/**
 * The organisation numbers on a list, line by line: in whatever column most of them stand, with a heading or without. A line with
 * something else in that column is kept, and says so.
 */
public record NumberList(List<NumberedLine> lines) {

    private static final int LOOKED_AT = 1_000;
    private static final int MOST_SHOWN = 100;
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[\\s\\u00A0\\u202F.\\-]+");
    private static final Pattern AROUND_NUMBER = Pattern.compile("(?:NO|0192:)?([0-9]+)(?:MVA)?");
    private static final Pattern DIGIT = Pattern.compile("[0-9]");

    /** What came of reading a list. */
    public sealed interface Reading {

        record Read(NumberList list) implements Reading {}

        /** It has more lines than the limit. */
        record TooLong(int lines) implements Reading {}

        /** Nothing stands on it. */
        record Empty() implements Reading {}
    }

    public NumberList {
        lines = List.copyOf(lines);
    }

    /** @param mostLines how many lines with something on them there may be, a heading not counted */
    public static Reading read(Sheet sheet, int mostLines) {
        var column = columnOfNumbers(sheet);
        var lines = sheet.lines().stream()
                .skip(hasHeading(sheet, column) ? 1 : 0)
                .map(line -> line(line, column))
                .toList();
        if (lines.isEmpty()) {
            return new Reading.Empty();
        }
        return lines.size() > mostLines ? new Reading.TooLong(lines.size()) : new Reading.Read(new NumberList(lines));
    }

    /** As people and registers write a number: with spaces, points, NO before it and MVA after it. */
    public static Optional<OrganisationNumber> number(String written) {
        var text = BETWEEN_DIGITS.matcher(written).replaceAll("").toUpperCase(Locale.ROOT);
        var digits = AROUND_NUMBER.matcher(text);
        return digits.matches() ? OrganisationNumber.parse(digits.group(1)) : Optional.empty();
    }

    /** The column in which most of the first lines have one. */
    public static int columnOfNumbers(Sheet sheet) {
        return Stream.iterate(0, column -> column < sheet.columns(), column -> column + 1)
                .max(comparingLong((Integer column) -> numbers(sheet, column)).thenComparing(reverseOrder()))
                .orElse(0);
    }

    private static long numbers(Sheet sheet, int column) {
        return sheet.lines().stream()
                .limit(LOOKED_AT)
                .filter(line -> number(line.cell(column)).isPresent())
                .count();
    }

    /** A first line in words alone is one; it would be no number anyway. */
    private static boolean hasHeading(Sheet sheet, int column) {
        return sheet.lines().stream()
                .findFirst()
                .filter(line -> !line.cell(column).isEmpty())
                .filter(line -> !DIGIT.matcher(line.cell(column)).find())
                .isPresent();
    }

    private static NumberedLine line(Sheet.Line line, int column) {
        var written = line.cell(column);
        return new NumberedLine(line.number(), shown(written), number(written));
    }

    private static String shown(String written) {
        var readable = written.codePoints()
                .filter(letter -> !Character.isISOControl(letter) && Character.getType(letter) != Character.SURROGATE)
                .limit(MOST_SHOWN)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return readable.toString();
    }
}
