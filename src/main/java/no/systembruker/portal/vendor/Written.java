package no.systembruker.portal.vendor;

import java.util.List;
import java.util.Map;

/** What a form holds as it was written. */
final class Written {

    private Written() {}

    /** A browser writes the ends of lines in its own way, and people leave spaces: neither makes another text. */
    static String text(Map<String, String> fields, String field, String before) {
        var written = plain(fields.getOrDefault(field, ""));
        return written.equals(plain(before)) ? before : written;
    }

    static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    static String text(List<String> lines) {
        return String.join("\n", lines);
    }

    private static String plain(String text) {
        return text.replace("\r\n", "\n").strip();
    }
}
