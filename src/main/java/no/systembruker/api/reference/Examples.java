package no.systembruker.api.reference;

import io.swagger.v3.oas.models.Operation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.databind.json.JsonMapper;

/**
 * The examples of the document: stories, of which each step is a call and its answer. A test walks through every story against
 * the running application, so that none of them goes out of date.
 */
@Component
class Examples {

    private static final String STORIES = "classpath*:openapi/*.json";

    /** Read when somebody asks for the document, which few nodes are ever asked for. */
    private final SingletonSupplier<List<Step>> steps = SingletonSupplier.of(
            () -> stories().stream().flatMap(story -> story.steps().stream()).toList());

    /** A run of calls that build on each other. */
    record Story(String file, List<Step> steps) {}

    /**
     * One call.
     *
     * @param operation the call's id in the document; empty for what happens in between, such as that the customer approves
     * @param call method and path, such as {@code GET /authentication/…}
     * @param send the body, if there is one
     * @param answer the body of the answer, if there is one
     */
    record Step(
            String title,
            String operation,
            String call,
            @Nullable Object send,
            int status,
            @Nullable Object answer) {}

    List<Step> of(Operation call) {
        return steps.obtain().stream()
                .filter(step -> step.operation().equals(call.getOperationId()))
                .toList();
    }

    /** Every story, in the order of their files' names. */
    static List<Story> stories() {
        try {
            var stories = new ArrayList<Story>();
            for (var file : new PathMatchingResourcePatternResolver().getResources(STORIES)) {
                var steps = JsonMapper.shared().readValue(file.getContentAsByteArray(), Step[].class);
                stories.add(new Story(String.valueOf(file.getFilename()), List.of(steps)));
            }
            return stories;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
