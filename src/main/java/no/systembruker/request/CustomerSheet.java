package no.systembruker.request;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.systembruker.party.OrganisationNumber;

/**
 * A list of customers as a vendor keeps it in a spreadsheet or a file: a number on each line, and perhaps a reference of the
 * vendor's own beside it. Read as people write such lists, with a heading or without, whatever stands between the columns.
 */
public final class CustomerSheet {

    public static final int MOST_LINES = 10_000;

    private static final int LINES_LOOKED_AT = 50;
    private static final List<Character> SEPARATORS = List.of(';', '\t', ',');
    private static final String ENCODING_MARK = "\uFEFF";
    private static final Charset OFFICE = Charset.forName("windows-1252");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[\\s\\u00A0\\u202F.-]+");
    private static final Pattern AROUND_NUMBER = Pattern.compile("(?:NO|0192:)?(\\d+)(?:MVA)?");

    /**
     * One customer on the list.
     *
     * @param number the line's, from 1, headings and empty lines included
     * @param organisation as it is written
     * @param reference as it is written; empty for none
     */
    public record Line(int number, String organisation, String reference) {

        public Optional<OrganisationNumber> organisationNumber() {
            return CustomerSheet.number(organisation);
        }
    }

    /** What came of reading a list. */
    public sealed interface Reading {

        record Read(List<Line> lines) implements Reading {

            public Read {
                lines = List.copyOf(lines);
            }
        }

        /** There are more lines on it than can be asked at once. */
        record TooLong(int lines) implements Reading {}

        /** There is no customer on it. */
        record Empty() implements Reading {}
    }

    private record Row(int number, List<String> cells) {

        String cell(OptionalInt column) {
            return column.isPresent() && column.getAsInt() < cells.size() ? cells.get(column.getAsInt()) : "";
        }
    }

    private CustomerSheet() {}

    public static Reading read(byte[] file) {
        return read(decoded(file));
    }

    public static Reading read(String text) {
        var rows = rows(text.startsWith(ENCODING_MARK) ? text.substring(1) : text);
        var heading = rows.stream().findFirst().filter(CustomerSheet::isHeading);
        var customers = heading.isPresent() ? rows.subList(1, rows.size()) : rows;
        if (customers.isEmpty()) {
            return new Reading.Empty();
        }
        return customers.size() > MOST_LINES
                ? new Reading.TooLong(customers.size())
                : new Reading.Read(lines(customers, heading));
    }

    /** Whatever spaces and signs people and registers write around the nine digits. */
    public static Optional<OrganisationNumber> number(String written) {
        var text = BETWEEN_DIGITS.matcher(written).replaceAll("").toUpperCase(Locale.ROOT);
        var digits = AROUND_NUMBER.matcher(text);
        return digits.matches() ? OrganisationNumber.parse(digits.group(1)) : Optional.empty();
    }

    private static String decoded(byte[] file) {
        if (file.length >= 2 && (file[0] & 0xFF) == 0xFF && (file[1] & 0xFF) == 0xFE) {
            return new String(file, 2, file.length - 2, StandardCharsets.UTF_16LE);
        }
        if (file.length >= 2 && (file[0] & 0xFF) == 0xFE && (file[1] & 0xFF) == 0xFF) {
            return new String(file, 2, file.length - 2, StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException olderEncoding) {
            return new String(file, OFFICE);
        }
    }

    private static List<Row> rows(String text) {
        var lines = text.lines().toList();
        var separator = separator(lines);
        return IntStream.range(0, lines.size())
                .mapToObj(line -> new Row(line + 1, cells(lines.get(line), separator)))
                .filter(row -> row.cells().stream().anyMatch(Predicate.not(String::isEmpty)))
                .toList();
    }

    /** What stands in most of the first lines; a comma may also be within a name. */
    private static char separator(List<String> lines) {
        var looked = lines.stream().limit(LINES_LOOKED_AT).toList();
        return SEPARATORS.stream()
                .max(Comparator.comparingLong((Character separator) -> looked.stream()
                                .filter(line -> line.indexOf(separator) >= 0)
                                .count())
                        .thenComparing(
                                Comparator.comparingInt(SEPARATORS::indexOf).reversed()))
                .orElseThrow();
    }

    /** A separator within quotation marks is text; a quotation never goes beyond its line. */
    private static List<String> cells(String line, char separator) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (int at = 0; at < line.length(); at++) {
            var sign = line.charAt(at);
            if (sign == '"') {
                var doubled = quoted && at + 1 < line.length() && line.charAt(at + 1) == '"';
                if (doubled) {
                    cell.append(sign);
                    at++;
                } else {
                    quoted = !quoted;
                }
            } else if (sign == separator && !quoted) {
                cells.add(trimmed(cell));
                cell.setLength(0);
            } else {
                cell.append(sign);
            }
        }
        cells.add(trimmed(cell));
        return List.copyOf(cells);
    }

    private static String trimmed(CharSequence cell) {
        return cell.toString().replace('\u00A0', ' ').strip();
    }

    private static boolean isHeading(Row row) {
        return row.cells().stream().noneMatch(cell -> cell.chars().anyMatch(Character::isDigit));
    }

    private static List<Line> lines(List<Row> rows, Optional<Row> heading) {
        var number = named(heading, "org").orElseGet(() -> mostNumbers(rows));
        var reference = heading.isPresent() && heading.get().cells().size() > 2
                ? named(heading, "ref").map(OptionalInt::of).orElseGet(() -> beside(number))
                : beside(number);
        return rows.stream()
                .map(row -> new Line(row.number(), row.cell(OptionalInt.of(number)), row.cell(reference)))
                .toList();
    }

    private static Optional<Integer> named(Optional<Row> heading, String beginning) {
        return heading.stream()
                .flatMap(row -> IntStream.range(0, row.cells().size())
                        .filter(column ->
                                row.cells().get(column).toLowerCase(Locale.ROOT).contains(beginning))
                        .boxed())
                .findFirst();
    }

    private static int mostNumbers(List<Row> rows) {
        var columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElseThrow();
        return Stream.iterate(0, column -> column < columns, column -> column + 1)
                .max(Comparator.comparingLong((Integer column) -> numbers(rows, column))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    private static long numbers(List<Row> rows, int column) {
        return rows.stream()
                .limit(LINES_LOOKED_AT)
                .filter(row -> number(row.cell(OptionalInt.of(column))).isPresent())
                .count();
    }

    /** The reference stands beside the number, on one side or the other. */
    private static OptionalInt beside(int number) {
        return OptionalInt.of(number == 0 ? 1 : 0);
    }
}
