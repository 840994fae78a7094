package no.systembruker.register;

import java.util.List;
import no.systembruker.catalogue.LocalisedText;
import no.systembruker.party.OrganisationNumber;

/**
 * What a vendor wants to stand in the register about a system. Only the form has been checked: whether it may stand there is
 * for {@link SystemRegister} to say.
 *
 * @param packages access packages as URNs
 * @param redirectUrls as written by the vendor
 */
public record SystemRegistration(
        String id,
        OrganisationNumber vendor,
        LocalisedText name,
        LocalisedText description,
        List<AskedRight> rights,
        List<String> packages,
        List<String> clientIds,
        List<String> redirectUrls,
        boolean visible) {

    /** How many entries each of the lists may have. */
    public static final int MOST = 1000;

    public SystemRegistration {
        rights = List.copyOf(rights);
        packages = List.copyOf(packages);
        clientIds = List.copyOf(clientIds);
        redirectUrls = List.copyOf(redirectUrls);
    }
}
