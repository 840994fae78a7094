package no.systembruker.api.decision;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import no.systembruker.api.json.Payload;
import no.systembruker.decision.Question;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.UpperCamelCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** A question in the JSON profile of XACML (tokens.md §3). What is missing or null is for the core to miss. */
@JsonNaming(UpperCamelCaseStrategy.class)
record QuestionPayload(@Nullable Asked request) implements Payload {

    private static final Question.Attribute NAMELESS = new Question.Attribute("", "");
    private static final Question.Category EMPTY = new Question.Category(List.of());
    private static final Asked NOTHING = new Asked(null, null, null, null, null, null, null, null);

    /**
     * @param category the profile's other way of spelling subjects, actions and resources
     * @param multiRequests several questions at once
     */
    @JsonNaming(UpperCamelCaseStrategy.class)
    record Asked(
            @Nullable List<@Nullable CategoryPayload> accessSubject,
            @Nullable List<@Nullable CategoryPayload> action,
            @Nullable List<@Nullable CategoryPayload> resource,
            @Nullable List<@Nullable CategoryPayload> category,
            @Nullable List<@Nullable CategoryPayload> recipientSubject,
            @Nullable List<@Nullable CategoryPayload> intermediarySubject,
            @Nullable List<@Nullable CategoryPayload> requestingMachine,
            @Nullable References multiRequests) {

        private boolean isCompound() {
            return isGiven(multiRequests == null ? null : multiRequests.requestReference())
                    || isGiven(category)
                    || isGiven(recipientSubject)
                    || isGiven(intermediarySubject)
                    || isGiven(requestingMachine);
        }
    }

    @JsonNaming(UpperCamelCaseStrategy.class)
    record CategoryPayload(@Nullable List<@Nullable AttributePayload> attribute) {

        private Question.Category toCategory() {
            return new Question.Category(mapped(attribute, AttributePayload::toAttribute, NAMELESS));
        }
    }

    @JsonNaming(UpperCamelCaseStrategy.class)
    record AttributePayload(
            @Nullable String attributeId, @Nullable String value) {

        private Question.Attribute toAttribute() {
            return new Question.Attribute(
                    Objects.requireNonNullElse(attributeId, ""), Objects.requireNonNullElse(value, ""));
        }
    }

    @JsonNaming(UpperCamelCaseStrategy.class)
    record References(@Nullable List<@Nullable Reference> requestReference) {}

    @JsonNaming(UpperCamelCaseStrategy.class)
    record Reference(@Nullable List<@Nullable String> referenceId) {}

    Question toQuestion() {
        var asked = request == null ? NOTHING : request;
        return new Question(
                categories(asked.accessSubject()),
                categories(asked.action()),
                categories(asked.resource()),
                asked.isCompound());
    }

    private static List<Question.Category> categories(@Nullable List<@Nullable CategoryPayload> payloads) {
        return mapped(payloads, CategoryPayload::toCategory, EMPTY);
    }

    private static boolean isGiven(@Nullable List<?> list) {
        return list != null && !list.isEmpty();
    }

    /** A null in a list says as little as something empty, but it is there. */
    private static <P, T> List<T> mapped(
            @Nullable List<@Nullable P> payloads, Function<P, T> mapping, T insteadOfNull) {
        return payloads == null
                ? List.of()
                : payloads.stream()
                        .map(payload -> payload == null ? insteadOfNull : mapping.apply(payload))
                        .toList();
    }
}
