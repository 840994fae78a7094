package no.systembruker.overview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** What is asked of the database, put together of what the reader asked for. Values are always parameters. */
final class Statement {

    /** The organisation number that a system's id begins with. */
    static final String VENDOR = "substring(%s, 1, 9)";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    Statement and(String condition) {
        conditions.add(condition);
        return this;
    }

    Statement with(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    /** All the words, each in what is searched or in the vendor. */
    Statement having(SearchText search, Vendors vendors, String searched, String systemId) {
        var haystack = Letters.found(search.isNumber() ? "replace(%s, ' ', '')".formatted(searched) : searched);
        var words = search.words();
        for (int number = 0; number < words.size(); number++) {
            var word = words.get(number);
            var inText = "%s like :word%d escape '\\'".formatted(haystack, number);
            with("word" + number, containing(word));
            and("(" + orOfVendors(inText, vendors.having(word), number, systemId) + ")");
        }
        return this;
    }

    private String orOfVendors(String inText, List<String> vendors, int number, String systemId) {
        if (vendors.isEmpty()) {
            return inText;
        }
        with("vendors" + number, vendors);
        return "%s or %s in (:vendors%d)".formatted(inText, VENDOR.formatted(systemId), number);
    }

    private static String containing(String word) {
        return "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    /** The conditions, each of which stands alone. */
    String where() {
        return conditions.stream().collect(Collectors.joining("\n and ", "\nwhere ", "\n"));
    }

    StatementSpec on(JdbcClient sql, String text) {
        return sql.sql(text).params(parameters);
    }
}
