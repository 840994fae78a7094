package no.systembruker.api.decision;

import java.util.List;
import no.systembruker.api.json.Payload;
import no.systembruker.decision.Decision;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.UpperCamelCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** The answer in the JSON profile of XACML: one result, which never says why. */
@JsonNaming(UpperCamelCaseStrategy.class)
record DecisionPayload(List<Result> response) implements Payload {

    private static final Status OK = new Status(new StatusCode("urn:oasis:names:tc:xacml:1.0:status:ok"));
    private static final Status NOT_UNDERSTOOD =
            new Status(new StatusCode("urn:oasis:names:tc:xacml:1.0:status:syntax-error"));

    /** A system user counts as level 3, the one that exchanged tokens are stamped with; no resource takes more. */
    private static final Obligation LEVEL_3 = new Obligation(
            "urn:altinn:obligation:authenticationLevel1",
            List.of(new Assignment(
                    "urn:altinn:obligation1-assignment1",
                    "3",
                    "urn:altinn:minimum-authenticationlevel",
                    "http://www.w3.org/2001/XMLSchema#integer")));

    @JsonNaming(UpperCamelCaseStrategy.class)
    record Result(String decision, Status status, @Nullable List<Obligation> obligations) {}

    @JsonNaming(UpperCamelCaseStrategy.class)
    record Status(StatusCode statusCode) {}

    @JsonNaming(UpperCamelCaseStrategy.class)
    record StatusCode(String value) {}

    @JsonNaming(UpperCamelCaseStrategy.class)
    record Obligation(String id, List<Assignment> attributeAssignment) {}

    @JsonNaming(UpperCamelCaseStrategy.class)
    record Assignment(String attributeId, String value, String category, String dataType) {}

    private static final DecisionPayload PERMIT = of(new Result("Permit", OK, List.of(LEVEL_3)));
    private static final DecisionPayload NOT_APPLICABLE = of(new Result("NotApplicable", OK, null));
    private static final DecisionPayload INDETERMINATE = of(new Result("Indeterminate", NOT_UNDERSTOOD, null));

    static DecisionPayload of(Decision decision) {
        return switch (decision) {
            case PERMIT -> PERMIT;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
            case INDETERMINATE -> INDETERMINATE;
        };
    }

    private static DecisionPayload of(Result result) {
        return new DecisionPayload(List.of(result));
    }
}
