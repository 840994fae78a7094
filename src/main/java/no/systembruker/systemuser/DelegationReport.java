package no.systembruker.systemuser;

import java.util.List;
import java.util.Set;
import no.systembruker.catalogue.AccessPackage;
import no.systembruker.catalogue.Resource;
import no.systembruker.party.Role;
import no.systembruker.register.Access;

/**
 * What of an access one person may give away for one organisation, item by item, and who may give the rest.
 *
 * @param gone what is no longer in the catalogue, and so is nobody's to give
 */
public record DelegationReport(List<PackageCheck> packages, List<RightCheck> rights, Access gone) {

    /**
     * @param whoCan the roles in the organisation that may give the package
     */
    public record PackageCheck(AccessPackage accessPackage, boolean mayGive, Set<Role> whoCan) {}

    /**
     * @param whoCan the roles in the organisation that may give the right
     */
    public record RightCheck(Resource resource, boolean mayGive, Set<Role> whoCan) {}

    public boolean mayGiveAll() {
        return gone.isEmpty()
                && packages.stream().allMatch(PackageCheck::mayGive)
                && rights.stream().allMatch(RightCheck::mayGive);
    }
}
