package no.systembruker.request;

import java.util.List;
import no.systembruker.party.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** A vendor asks for a system user that acts for its owner's clients. */
public record NewAgentRequest(
        OrganisationNumber vendor,
        String systemId,
        String party,
        @Nullable String externalRef,
        @Nullable String title,
        @Nullable List<String> packages,
        @Nullable String redirectUrl)
        implements NewRequest {}
