package no.systembruker.portal.layout;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Values in lines, as a Norwegian spreadsheet opens them: semicolons between, and a mark at the beginning that tells the
 * letters' encoding. No value is taken for a formula, whoever wrote it.
 */
public final class SpreadsheetText {

    private static final String ENCODING_MARK = "\uFEFF";
    private static final String BEGIN_FORMULAS = "=+-@＝＋－＠";

    private final Writer out;

    public SpreadsheetText(Writer out) throws IOException {
        this.out = out;
        out.write(ENCODING_MARK);
    }

    public void line(List<String> values) throws IOException {
        out.write(values.stream().map(SpreadsheetText::cell).collect(Collectors.joining(";", "", "\r\n")));
    }

    private static String cell(String value) {
        return '"' + harmless(value).replace("\"", "\"\"") + '"';
    }

    /** Spreadsheets show what an apostrophe begins as it stands. */
    private static String harmless(String value) {
        return isFormula(value) ? "'" + value : value;
    }

    /** Whatever space is before it. */
    private static boolean isFormula(String value) {
        return value.codePoints()
                .filter(sign -> !Character.isWhitespace(sign) && !Character.isSpaceChar(sign))
                .limit(1)
                .anyMatch(sign -> BEGIN_FORMULAS.indexOf(sign) >= 0);
    }
}
