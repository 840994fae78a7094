package no.systembruker.request;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.sheet.NumberList;
import no.systembruker.sheet.Sheet;

/**
 * A list of customers as a vendor keeps it in a spreadsheet or a file: a number on each line, and perhaps a reference of the
 * vendor's own beside it. Read as people write such lists, with a heading or without.
 */
public final class CustomerSheet {

    public static final int MOST_LINES = 10_000;

    /**
     * One customer on the list.
     *
     * @param number the line's, from 1, headings and empty lines included
     * @param organisation as it is written
     * @param reference as it is written; empty for none
     */
    public record Line(int number, String organisation, String reference) {

        public Optional<OrganisationNumber> organisationNumber() {
            return NumberList.number(organisation);
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

    private CustomerSheet() {}

    public static Reading read(byte[] file) {
        return read(Sheet.read(file));
    }

    public static Reading read(String text) {
        return read(Sheet.of(text));
    }

    private static Reading read(Sheet sheet) {
        var heading = sheet.lines().stream().findFirst().filter(CustomerSheet::isHeading);
        var customers =
                sheet.lines().subList(heading.isPresent() ? 1 : 0, sheet.lines().size());
        if (customers.isEmpty()) {
            return new Reading.Empty();
        }
        return customers.size() > MOST_LINES
                ? new Reading.TooLong(customers.size())
                : new Reading.Read(lines(new Sheet(customers), heading));
    }

    private static boolean isHeading(Sheet.Line line) {
        return line.cells().stream().noneMatch(cell -> cell.chars().anyMatch(Character::isDigit));
    }

    private static List<Line> lines(Sheet customers, Optional<Sheet.Line> heading) {
        var number = named(heading, "org").orElseGet(() -> NumberList.columnOfNumbers(customers));
        var reference =
                named(heading.filter(line -> line.cells().size() > 2), "ref").orElseGet(() -> beside(number));
        return customers.lines().stream()
                .map(line -> new Line(line.number(), line.cell(number), line.cell(reference)))
                .toList();
    }

    private static OptionalInt named(Optional<Sheet.Line> heading, String beginning) {
        return heading.stream()
                .flatMapToInt(line -> IntStream.range(0, line.cells().size())
                        .filter(column -> line.cells()
                                .get(column)
                                .toLowerCase(Locale.ROOT)
                                .contains(beginning)))
                .findFirst();
    }

    /** The reference stands beside the number, on one side or the other. */
    private static int beside(int number) {
        return number == 0 ? 1 : 0;
    }
}
