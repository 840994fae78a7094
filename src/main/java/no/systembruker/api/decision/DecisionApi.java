package no.systembruker.api.decision;

import static no.systembruker.api.security.Scope.AUTHORIZE;
import static no.systembruker.api.security.Scope.AUTHORIZE_ADMIN;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import no.systembruker.api.reference.Answers;
import no.systembruker.api.security.RequiresScope;
import no.systembruker.decision.Decisions;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** May this system user do this, for this party? Asked by public services at each call. */
@Tag(name = "Decision point")
@RestController
@RequestMapping("/authorization/api/v1/authorize")
class DecisionApi {

    private final Decisions decisions;

    DecisionApi(Decisions decisions) {
        this.decisions = decisions;
    }

    @PostMapping
    @RequiresScope({AUTHORIZE, AUTHORIZE_ADMIN})
    @Operation(
            operationId = "decide",
            summary = "May this system user do this, for this party?",
            description = "In the JSON profile of XACML. One result; only Permit is a yes.")
    @Answers(with = DecisionPayload.class)
    DecisionPayload decide(@RequestBody QuestionPayload question) {
        return DecisionPayload.of(decisions.decide(question.toQuestion()));
    }
}
