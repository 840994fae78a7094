package no.systembruker.overview;

import java.util.Optional;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.systemuser.SystemUserKind;

/**
 * Which of an organisation's accesses are wanted.
 *
 * @param accessPackage the slug of a package that they have
 */
public record AccessFilter(
        OrganisationNumber owner,
        SearchText search,
        Optional<SystemUserKind> kind,
        Optional<OrganisationNumber> vendor,
        Optional<String> accessPackage) {

    public static AccessFilter all(OrganisationNumber owner) {
        return new AccessFilter(owner, new SearchText(""), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public boolean isAll() {
        return search.isEmpty() && kind.isEmpty() && vendor.isEmpty() && accessPackage.isEmpty();
    }
}
