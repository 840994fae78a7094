package no.systembruker.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A line of a catalogue file, cut at its bars. Knows where it stands, so that a fault in it can be found. */
record Line(String file, int number, List<String> cells) {

    static List<Line> of(String file, String content) {
        var lines = content.lines().toList();
        return IntStream.range(0, lines.size())
                .filter(index -> saysSomething(lines.get(index)))
                .mapToObj(index -> new Line(file, index + 1, cells(lines.get(index))))
                .toList();
    }

    String cell(int index, String meaning) {
        var text = index < cells.size() ? cells.get(index) : "";
        if (text.isEmpty()) {
            throw fault(meaning + " is missing");
        }
        return text;
    }

    /** Three cells in a row: bokmål, nynorsk, English; they end the line. */
    LocalisedText textFrom(int index) {
        if (cells.size() > index + 3) {
            throw fault("too many columns");
        }
        return new LocalisedText(cell(index, "bokmål"), cell(index + 1, "nynorsk"), cell(index + 2, "English"));
    }

    CatalogueFault fault(String what) {
        return new CatalogueFault("%s:%d: %s".formatted(file, number, what));
    }

    private static boolean saysSomething(String line) {
        return !line.isBlank() && !line.startsWith("#");
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }
}
