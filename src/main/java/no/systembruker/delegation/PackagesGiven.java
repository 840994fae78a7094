package no.systembruker.delegation;

import java.time.Instant;
import java.util.List;
import no.systembruker.party.Organisation;
import no.systembruker.party.PersonId;

/**
 * An organisation has given packages to another one.
 *
 * @param packages the slugs of those that it had not given before
 */
public record PackagesGiven(
        Organisation client, Organisation provider, List<String> packages, Instant at, PersonId by) {

    public PackagesGiven {
        packages = List.copyOf(packages);
    }
}
