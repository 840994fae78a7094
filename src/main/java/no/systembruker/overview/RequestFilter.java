package no.systembruker.overview;

import java.util.Optional;
import no.systembruker.party.OrganisationNumber;

/** Which of the requests to an organisation are wanted. */
public record RequestFilter(
        OrganisationNumber party, SearchText search, Optional<Matter> matter, Optional<OrganisationNumber> vendor) {

    public static RequestFilter all(OrganisationNumber party) {
        return new RequestFilter(party, new SearchText(""), Optional.empty(), Optional.empty());
    }

    public boolean isAll() {
        return search.isEmpty() && matter.isEmpty() && vendor.isEmpty();
    }
}
