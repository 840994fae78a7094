package no.systembruker.delegation;

import java.util.List;
import java.util.Set;
import no.systembruker.party.Organisation;

/**
 * A client on the list of a system user's owner.
 *
 * @param lacking the slugs of the packages that it has not given; none unless it is lacking
 * @param place where it stands in the list
 */
public record ListedClient(
        Organisation organisation, Set<Source> sources, ClientState state, List<String> lacking, ClientPlace place) {

    public ListedClient {
        sources = Set.copyOf(sources);
        lacking = List.copyOf(lacking);
    }
}
