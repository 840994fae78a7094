package no.systembruker.api.paging;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a list goes on: the base64url of a key in JSON (api.md §4). The key tells which list it was made for, so that no other
 * list takes it for its own, and only the one spelling that we write is read, so that a cut one is noticed.
 *
 * @param list the kind of list, such as {@code systemuser}
 * @param of whose list it is, such as a system's id
 * @param from the entry that the next page begins with
 */
public record PageToken(String list, String of, String from) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    public static Optional<PageToken> parse(String text) {
        try {
            var json = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            return Optional.ofNullable(JSON.readValue(json, PageToken.class))
                    .filter(read -> read.encoded().equals(text));
        } catch (IllegalArgumentException | JacksonException forged) {
            return Optional.empty();
        }
    }

    public boolean isFor(String list, String of) {
        return this.list.equals(list) && this.of.equals(of);
    }

    public String encoded() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(this));
    }
}
