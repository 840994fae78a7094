package no.systembruker.api.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** One call as the contract's table has it, or as the document has it: what is compared. */
record ContractCall(String name, Map<String, TreeSet<String>> lines) {

    private static final Pattern MACRO = Pattern.compile("(.*)\\{(\\w+)}");

    /** Reads the table; see its head for the form. */
    static List<ContractCall> read(String table) {
        var words = new HashMap<String, List<String>>();
        var calls = new ArrayList<ContractCall>();
        for (var line : table.lines().toList()) {
            var parts = Arrays.asList(line.strip().split("\\s+"));
            if (line.startsWith("let ")) {
                words.put(parts.get(1), expanded(parts.subList(2, parts.size()), words));
            } else if (line.startsWith(" ")) {
                calls.getLast()
                        .lines()
                        .put(parts.getFirst(), new TreeSet<>(expanded(parts.subList(1, parts.size()), words)));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                calls.add(new ContractCall(withoutPlus(line.strip()), new HashMap<>()));
            }
        }
        return calls;
    }

    private static List<String> expanded(List<String> parts, Map<String, List<String>> words) {
        return parts.stream().flatMap(part -> expanded(part, words).stream()).toList();
    }

    private static List<String> expanded(String part, Map<String, List<String>> words) {
        var macro = MACRO.matcher(part);
        return macro.matches() && words.containsKey(macro.group(2))
                ? words.get(macro.group(2)).stream()
                        .map(word -> withoutPlus(macro.group(1)) + word)
                        .toList()
                : List.of(withoutPlus(part));
    }

    private static String withoutPlus(String part) {
        return part.startsWith("+") ? part.substring(1) : part;
    }
}
