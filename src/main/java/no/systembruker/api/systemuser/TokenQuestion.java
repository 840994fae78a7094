package no.systembruker.api.systemuser;

import jakarta.validation.constraints.NotEmpty;
import no.systembruker.api.json.Line;
import no.systembruker.api.json.Payload;
import org.jspecify.annotations.Nullable;

/** Whose system user Maskinporten wants to make out a token for (api.md §8). */
record TokenQuestion(
        @NotEmpty(message = "must be given") @Line String clientId,
        @NotEmpty(message = "must be given") @Line String systemProviderOrgNo,
        @NotEmpty(message = "must be given") @Line String systemUserOwnerOrgNo,
        @Line @Nullable String externalRef)
        implements Payload {}
