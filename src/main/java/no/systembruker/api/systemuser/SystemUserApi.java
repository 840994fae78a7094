package no.systembruker.api.systemuser;

import static no.systembruker.api.security.Scope.LOOKUP;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import no.systembruker.api.json.FormCheck;
import no.systembruker.api.problem.Problem;
import no.systembruker.api.reference.Answers;
import no.systembruker.api.security.RequiresScope;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.systemuser.FirstTokens;
import no.systembruker.systemuser.TokenHolder;
import no.systembruker.systemuser.TokenHolders;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** System users, looked up from outside. */
@Tag(name = "Maskinporten")
@RestController
@RequestMapping("/authentication/api/v1/systemuser")
class SystemUserApi {

    private final TokenHolders tokenHolders;
    private final FirstTokens firstTokens;
    private final FormCheck form;

    SystemUserApi(TokenHolders tokenHolders, FirstTokens firstTokens, FormCheck form) {
        this.tokenHolders = tokenHolders;
        this.firstTokens = firstTokens;
        this.form = form;
    }

    /** Maskinporten's question before it makes out a token. */
    @GetMapping("/byExternalId")
    @RequiresScope(LOOKUP)
    @Operation(operationId = "findSystemUserForToken", summary = "Find whom a token may be made out for")
    @Answers(with = SystemUserPayload.class, plainly = 404)
    ResponseEntity<?> showForToken(
            @Parameter(required = true) @RequestParam(defaultValue = "") String clientId,
            @Parameter(required = true) @RequestParam(defaultValue = "") String systemProviderOrgNo,
            @Parameter(required = true) @RequestParam(defaultValue = "") String systemUserOwnerOrgNo,
            @RequestParam(required = false) @Nullable String externalRef) {
        var question = new TokenQuestion(clientId, systemProviderOrgNo, systemUserOwnerOrgNo, externalRef);
        form.check(question);
        return find(question)
                .<ResponseEntity<?>>map(this::tell)
                .orElseGet(() -> Problem.plain(HttpStatus.NOT_FOUND).toResponse());
    }

    private ResponseEntity<SystemUserPayload> tell(TokenHolder found) {
        firstTokens.remember(found.key().system());
        return ResponseEntity.ok(SystemUserPayload.forToken(found));
    }

    private Optional<TokenHolder> find(TokenQuestion question) {
        return OrganisationNumber.parse(question.systemProviderOrgNo())
                .flatMap(vendor -> OrganisationNumber.parse(question.systemUserOwnerOrgNo())
                        .flatMap(owner ->
                                tokenHolders.find(question.clientId(), vendor, owner, question.externalRef())));
    }
}
