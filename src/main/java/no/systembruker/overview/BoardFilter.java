package no.systembruker.overview;

import java.util.List;
import java.util.Optional;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.register.SystemId;

/**
 * Which of a vendor's requests are wanted.
 *
 * @param systems those of the vendor's systems whose requests are listed together
 */
public record BoardFilter(
        OrganisationNumber vendor,
        List<SystemId> systems,
        CustomerSearch search,
        Optional<Matter> matter,
        BoardState state) {

    public BoardFilter {
        systems = List.copyOf(systems);
        if (!systems.stream().allMatch(system -> system.vendor().equals(vendor))) {
            throw new IllegalArgumentException("Another vendor's system");
        }
    }

    public static BoardFilter all(OrganisationNumber vendor, List<SystemId> systems) {
        return new BoardFilter(vendor, systems, CustomerSearch.NONE, Optional.empty(), BoardState.ALL);
    }

    public boolean isAll() {
        return search.isEmpty() && matter.isEmpty() && state == BoardState.ALL;
    }

    public BoardFilter in(BoardState other) {
        return new BoardFilter(vendor, systems, search, matter, other);
    }
}
