package no.systembruker.register;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import no.systembruker.catalogue.LocalisedText;
import no.systembruker.party.OrganisationNumber;

/**
 * A vendor's system as it stands in the register.
 *
 * @param clientIds the Maskinporten clients that may get tokens for its system users
 * @param redirectUrls where a customer may be sent after answering a request
 * @param visible whether customers find it in the catalogue and may give it access themselves
 * @param deleted deleted systems stay readable and keep their id, and nothing more
 */
public record RegisteredSystem(
        UUID internalId,
        SystemId id,
        LocalisedText name,
        LocalisedText description,
        Access access,
        List<String> clientIds,
        List<String> redirectUrls,
        boolean visible,
        boolean deleted) {

    public RegisteredSystem {
        clientIds = List.copyOf(clientIds);
        redirectUrls = List.copyOf(redirectUrls);
    }

    public OrganisationNumber vendor() {
        return id.vendor();
    }

    public SystemContent content() {
        return new SystemContent(
                DraftText.of(name),
                DraftText.of(description),
                access.rights(),
                access.packages(),
                clientIds,
                redirectUrls,
                visible);
    }

    /** Whether customers may give it access without being asked. */
    public boolean offered() {
        return visible && !deleted;
    }

    /** Whether a customer may be sent there: scheme, host, port and path as registered, query and fragment free. */
    public boolean allowsRedirectTo(URI url) {
        return redirectUrls.stream().map(URI::create).anyMatch(allowed -> ReturnAddress.same(allowed, url));
    }
}
