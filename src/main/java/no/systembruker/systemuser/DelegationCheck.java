package no.systembruker.systemuser;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.systembruker.catalogue.Catalogue;
import no.systembruker.catalogue.Holder;
import no.systembruker.catalogue.Resource;
import no.systembruker.catalogue.Resources;
import no.systembruker.party.Mandate;
import no.systembruker.party.Role;
import no.systembruker.register.Access;
import no.systembruker.register.Right;
import no.systembruker.systemuser.DelegationReport.PackageCheck;
import no.systembruker.systemuser.DelegationReport.RightCheck;
import org.springframework.stereotype.Service;

/**
 * May this person give this away for this organisation (delegeringssjekk, domain.md §6, Approval 3)? Yes, when one of the
 * person's roles manages access, and one of them may pass the package on by the catalogue's holder groups.
 */
@Service
public class DelegationCheck {

    private final Catalogue catalogue;
    private final Resources resources;

    DelegationCheck(Catalogue catalogue, Resources resources) {
        this.catalogue = catalogue;
        this.resources = resources;
    }

    public DelegationReport report(Mandate mandate, Access access) {
        var packages = packageChecks(mandate, access);
        var rights = rightChecks(mandate, access);
        return new DelegationReport(packages, rights, access.without(existing(packages, rights)));
    }

    private static Access existing(List<PackageCheck> packages, List<RightCheck> rights) {
        return new Access(
                rights.stream().map(check -> Right.to(check.resource().id())).toList(),
                packages.stream().map(check -> check.accessPackage().slug()).toList());
    }

    private List<PackageCheck> packageChecks(Mandate mandate, Access access) {
        return access.packages().stream()
                .map(catalogue::find)
                .flatMap(Optional::stream)
                .map(found ->
                        new PackageCheck(found, mayGive(mandate, found.holders()), whoCan(mandate, found.holders())))
                .toList();
    }

    private List<RightCheck> rightChecks(Mandate mandate, Access access) {
        return resources.findAll(access.resources()).values().stream()
                .sorted(comparing(Resource::id))
                .map(found -> {
                    var holders = found.delegable() ? catalogue.holdersOf(found) : Set.<Holder>of();
                    return new RightCheck(found, mayGive(mandate, holders), whoCan(mandate, holders));
                })
                .toList();
    }

    private static boolean mayGive(Mandate mandate, Collection<Holder> holders) {
        var passers = passers(mandate, holders);
        return mandate.mayDecide() && mandate.roles().stream().anyMatch(passers::contains);
    }

    private static Set<Role> whoCan(Mandate mandate, Collection<Holder> holders) {
        return passers(mandate, holders).stream().filter(Role::managesAccess).collect(toUnmodifiableSet());
    }

    private static Set<Role> passers(Mandate mandate, Collection<Holder> holders) {
        return holders.stream()
                .filter(Holder::mayPassOn)
                .filter(holder -> holder.concerns(mandate.organisation().form()))
                .map(holder -> Role.ofSlug(holder.role()))
                .flatMap(Optional::stream)
                .collect(toUnmodifiableSet());
    }
}
