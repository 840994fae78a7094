package no.systembruker.api.decision;

import static no.systembruker.api.security.Scope.AUTHORIZE;
import static no.systembruker.api.security.Scope.AUTHORIZE_ADMIN;

import no.systembruker.api.security.RequiresScope;
import no.systembruker.decision.Decisions;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** May this system user do this, for this party? Asked by public services at each call. */
@RestController
@RequestMapping("/authorization/api/v1/authorize")
class DecisionApi {

    private final Decisions decisions;

    DecisionApi(Decisions decisions) {
        this.decisions = decisions;
    }

    @PostMapping
    @RequiresScope({AUTHORIZE, AUTHORIZE_ADMIN})
    DecisionPayload decide(@RequestBody QuestionPayload question) {
        return DecisionPayload.of(decisions.decide(question.toQuestion()));
    }
}
