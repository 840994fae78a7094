package no.systembruker.systemuser;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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

    /** Whether there is a role in the organisation for everything that is not this person's to give. */
    public boolean othersMayGiveTheRest() {
        return gone.isEmpty() && missing().findAny().isPresent() && missing().noneMatch(Set::isEmpty);
    }

    /** The roles that may give all that this person may not; when no role may, those that may give some of it. */
    public Set<Role> whoCanGiveTheRest() {
        var all = missing().flatMap(Set::stream).collect(toUnmodifiableSet());
        var each = all.stream()
                .filter(role -> missing().allMatch(roles -> roles.contains(role)))
                .collect(toUnmodifiableSet());
        return each.isEmpty() ? all : each;
    }

    private Stream<Set<Role>> missing() {
        return Stream.concat(
                packages.stream().filter(check -> !check.mayGive()).map(PackageCheck::whoCan),
                rights.stream().filter(check -> !check.mayGive()).map(RightCheck::whoCan));
    }

    public boolean mayGiveAll() {
        return gone.isEmpty()
                && packages.stream().allMatch(PackageCheck::mayGive)
                && rights.stream().allMatch(RightCheck::mayGive);
    }
}
