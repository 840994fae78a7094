package no.systembruker.api.client;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Locale;

/** How states and outcomes are spelt in JSON: as the platform spells a request's, {@code LacksPackages}. */
final class OutcomeSpelling {

    private OutcomeSpelling() {}

    static String of(String code) {
        return Arrays.stream(code.split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(joining());
    }
}
