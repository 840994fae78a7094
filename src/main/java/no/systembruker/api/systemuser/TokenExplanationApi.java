package no.systembruker.api.systemuser;

import static no.systembruker.api.security.Scope.REQUEST_READ;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import no.systembruker.api.json.MalformedInput;
import no.systembruker.api.reference.Answers;
import no.systembruker.api.security.RequiresScope;
import no.systembruker.api.security.Vendor;
import no.systembruker.catalogue.PlainText;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.register.SystemId;
import no.systembruker.request.ConfirmUrl;
import no.systembruker.request.TokenExplanations;
import no.systembruker.systemuser.ExternalRef;
import no.systembruker.systemuser.SystemUserKey;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Why a vendor gets no token. Ours alone: Maskinporten says one thing for every cause. */
@Tag(name = "System users")
@RestController
@RequestMapping(VendorSystemUserApi.SYSTEM_USERS)
class TokenExplanationApi {

    private static final int LONGEST_CLIENT_ID = 255;

    private final TokenExplanations explanations;
    private final ConfirmUrl confirmUrl;

    TokenExplanationApi(TokenExplanations explanations, ConfirmUrl confirmUrl) {
        this.explanations = explanations;
        this.confirmUrl = confirmUrl;
    }

    @GetMapping("/explain")
    @RequiresScope(REQUEST_READ)
    @Operation(operationId = "explainMissingToken", summary = "Find out why there is no token", description = """
                    One cause, and the next step; who does not own the system learns nothing. Some causes have facts of \
                    their own beside the members that every answer has. \
                    client-not-of-system: clientIds. \
                    waiting: requestId, since, expires, confirmUrl. \
                    rejected: requestId, rejected, reason. \
                    expired: requestId, expired. \
                    deleted-by-customer, handed-back: deleted. \
                    other-reference: externalRefs, waitingExternalRefs. \
                    none: systemUserId, clientChecked.""")
    @Answers(with = TokenExplanationPayload.class)
    TokenExplanationPayload explain(
            Vendor caller,
            @RequestParam("system-id") String systemId,
            @RequestParam("orgno") String ownerNumber,
            @RequestParam(name = "external-ref", required = false) @Nullable String externalRef,
            @RequestParam(name = "client-id", required = false) @Nullable String clientId) {
        var key = key(systemId, ownerNumber, externalRef);
        return TokenExplanationPayload.of(explanations.explain(caller.number(), key, client(clientId)), confirmUrl);
    }

    private static SystemUserKey key(String systemId, String ownerNumber, @Nullable String externalRef) {
        var system = SystemId.parse(systemId)
                .orElseThrow(() -> MalformedInput.in(
                        "system-id",
                        "must be a system's id: its vendor's organisation number, an underscore and a name"));
        var owner = OrganisationNumber.parse(ownerNumber)
                .orElseThrow(() -> MalformedInput.in("orgno", "must be an organisation number"));
        var reference = ExternalRef.parse(externalRef, owner)
                .orElseThrow(() -> MalformedInput.in("external-ref", "must be one line of at most 255 characters"));
        return new SystemUserKey(system, owner, reference);
    }

    private static Optional<String> client(@Nullable String clientId) {
        if (clientId == null || clientId.isEmpty()) {
            return Optional.empty();
        }
        if (!PlainText.isLine(clientId, LONGEST_CLIENT_ID)) {
            throw MalformedInput.in("client-id", "must be one line of at most 255 characters");
        }
        return Optional.of(clientId);
    }
}
