package no.systembruker.sandbox;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.MediaType;

/** A request's parameters, where a name that comes twice is seen rather than guessed away: RFC 6749 §3.1 and §3.2. */
public record FormParameters(Map<String, List<String>> values) {

    public static FormParameters of(HttpServletRequest request) {
        var values = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, texts) -> values.put(name, Arrays.asList(texts)));
        return new FormParameters(values);
    }

    /** A form in the body and nothing in the address, as token endpoints want it. */
    public static boolean isFormPost(HttpServletRequest request) {
        return request.getQueryString() == null
                && request.getContentType() != null
                && request.getContentType().startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    /** The value, when it came exactly once and is not empty. */
    public Optional<String> single(String name) {
        var texts = values.getOrDefault(name, List.of());
        return texts.size() == 1 ? Optional.of(texts.getFirst()).filter(text -> !text.isEmpty()) : Optional.empty();
    }

    public boolean hasRepetition() {
        return values.values().stream().anyMatch(texts -> texts.size() > 1);
    }
}
