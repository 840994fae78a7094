package no.systembruker.api.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Holds what a story says against what really happens. Ids are different each time: the first time an id of the story meets an
 * answer, it is taken to mean the id at the same place there. Times and signatures only have to be there.
 */
final class Likeness {

    private static final String UUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final Pattern ID = Pattern.compile(UUID);
    private static final Pattern MOVING = Pattern.compile(
            "\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z|token=[\\w-]+|00-[0-9a-f]{32}-[0-9a-f]{16}-00|eyJ[\\w-]+\\.[\\w-]+\\.[\\w-]+|[\\w-]{300,}|"
                    + UUID);

    /** Follows what else happens in the sandbox. */
    private static final String COUNTER = ".sequenceNo";

    private final Map<String, String> meanings = new HashMap<>();

    /** What the story says, in the ids of today. */
    String today(String told) {
        return ID.matcher(told).replaceAll(id -> meanings.getOrDefault(id.group(), id.group()));
    }

    void isLike(JsonNode told, JsonNode real, String place) {
        assertThat(real.getNodeType()).as(place).isEqualTo(told.getNodeType());
        if (told.isObject()) {
            assertThat(real.propertyNames()).as(place).containsExactlyElementsOf(told.propertyNames());
            told.properties()
                    .forEach(member ->
                            isLike(member.getValue(), real.get(member.getKey()), place + "." + member.getKey()));
        } else if (told.isArray()) {
            assertThat(real.size()).as(place).isEqualTo(told.size());
            for (var at = 0; at < told.size(); at++) {
                isLike(told.get(at), real.get(at), place + "[" + at + "]");
            }
        } else if (told.isString()) {
            isLike(told.asString(), real.asString(), place);
        } else if (!place.endsWith(COUNTER)) {
            assertThat(real).as(place).isEqualTo(told);
        }
    }

    private void isLike(String told, String real, String place) {
        assertThat(MOVING.matcher(real).replaceAll("*"))
                .as(place)
                .isEqualTo(MOVING.matcher(told).replaceAll("*"));
        var toldIds = ids(told);
        var realIds = ids(real);
        for (var at = 0; at < toldIds.size(); at++) {
            var meaning = meanings.putIfAbsent(toldIds.get(at), realIds.get(at));
            assertThat(realIds.get(at)).as(place).isEqualTo(meaning == null ? realIds.get(at) : meaning);
        }
    }

    private static List<String> ids(String text) {
        return new ArrayList<>(
                ID.matcher(text).results().map(MatchResult::group).toList());
    }
}
