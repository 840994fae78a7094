package no.systembruker.api.systemuser;

import static no.systembruker.api.security.Scope.LOOKUP;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import no.systembruker.api.json.FormCheck;
import no.systembruker.api.problem.Problem;
import no.systembruker.api.reference.Answers;
import no.systembruker.api.security.RequiresScope;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.systemuser.SystemUser;
import no.systembruker.systemuser.SystemUsers;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** System users, looked up from outside. */
@Tag(name = "Maskinporten")
@RestController
@RequestMapping("/authentication/api/v1/systemuser")
class SystemUserApi {

    private final SystemUsers systemUsers;
    private final FormCheck form;

    SystemUserApi(SystemUsers systemUsers, FormCheck form) {
        this.systemUsers = systemUsers;
        this.form = form;
    }

    /** Maskinporten's question before it makes out a token. */
    @GetMapping("/byExternalId")
    @RequiresScope(LOOKUP)
    @Operation(operationId = "findSystemUserForToken", summary = "Find whom a token may be made out for")
    @Answers(with = SystemUserPayload.class, plainly = 404)
    ResponseEntity<?> showForToken(@ModelAttribute TokenQuestion question) {
        form.check(question);
        return find(question)
                .<ResponseEntity<?>>map(found -> ResponseEntity.ok(SystemUserPayload.forToken(found)))
                .orElseGet(() -> Problem.plain(HttpStatus.NOT_FOUND).toResponse());
    }

    private Optional<SystemUser> find(TokenQuestion question) {
        return OrganisationNumber.parse(question.systemProviderOrgNo())
                .flatMap(vendor -> OrganisationNumber.parse(question.systemUserOwnerOrgNo())
                        .flatMap(owner ->
                                systemUsers.findForToken(question.clientId(), vendor, owner, question.externalRef())));
    }
}
