package no.systembruker.delegation;

import java.time.Instant;
import java.util.List;
import no.systembruker.party.Organisation;
import no.systembruker.party.PersonId;

/** What an organisation has given another one itself, or been given, in the order in which it was given. */
public record GivenPackages(Organisation other, List<Given> packages) {

    /**
     * @param slug the package's
     */
    public record Given(String slug, Instant at, PersonId by) {}

    public GivenPackages {
        packages = List.copyOf(packages);
    }
}
