package no.systembruker.api.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;

/** One thing that is wrong with what was sent. */
public record ValidationError(
        String code,
        String title,
        List<String> paths,
        @JsonAnyGetter @Schema(hidden = true) Map<String, String> extensions) {

    public ValidationError {
        paths = List.copyOf(paths);
        extensions = Map.copyOf(extensions);
    }
}
