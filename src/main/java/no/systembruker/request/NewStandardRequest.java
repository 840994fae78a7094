package no.systembruker.request;

import java.util.List;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.register.AskedRight;
import org.jspecify.annotations.Nullable;

/**
 * A vendor asks for a system user that acts for its own owner.
 *
 * @param rights null when the vendor named no rights at all
 */
public record NewStandardRequest(
        OrganisationNumber vendor,
        String systemId,
        String party,
        @Nullable String externalRef,
        @Nullable String title,
        @Nullable List<AskedRight> rights,
        @Nullable List<String> packages,
        @Nullable String redirectUrl)
        implements NewRequest {}
