package no.systembruker.request;

import java.util.List;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.register.AskedRight;
import org.jspecify.annotations.Nullable;

/**
 * What a vendor asks a customer for, as it came: {@link RequestIntake} says whether it can be asked.
 *
 * @param vendor who asks, as proved by the token
 * @param party the customer's organisation number
 * @param externalRef null or empty for the default
 * @param title null or empty for the system's name
 * @param rights null when the vendor named no rights at all
 * @param packages access packages as URNs; null when the vendor named none at all
 * @param redirectUrl null or empty for none
 */
public record NewRequest(
        OrganisationNumber vendor,
        String systemId,
        String party,
        @Nullable String externalRef,
        @Nullable String title,
        @Nullable List<AskedRight> rights,
        @Nullable List<String> packages,
        @Nullable String redirectUrl) {}
