package no.systembruker.delegation;

import java.time.Instant;
import java.util.List;
import no.systembruker.party.Organisation;
import no.systembruker.party.PersonId;

/**
 * An organisation has taken packages back from another one.
 *
 * @param packages the slugs of those that it had given until now
 */
public record PackagesTakenBack(
        Organisation client, Organisation provider, List<String> packages, Instant at, PersonId by) {

    public PackagesTakenBack {
        packages = List.copyOf(packages);
    }
}
