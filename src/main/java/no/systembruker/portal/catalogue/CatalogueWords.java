package no.systembruker.portal.catalogue;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import no.systembruker.catalogue.AccessPackage;
import no.systembruker.catalogue.Area;
import no.systembruker.catalogue.Catalogue;
import no.systembruker.catalogue.Holder;
import no.systembruker.catalogue.Resources;
import no.systembruker.party.Role;
import no.systembruker.portal.access.AccessLines;
import no.systembruker.portal.party.PartyWords;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts access packages into the reader's words. */
@Component
class CatalogueWords {

    private final Catalogue catalogue;
    private final Resources resources;
    private final AccessLines access;
    private final PartyWords parties;

    CatalogueWords(Catalogue catalogue, Resources resources, AccessLines access, PartyWords parties) {
        this.catalogue = catalogue;
        this.resources = resources;
        this.access = access;
        this.parties = parties;
    }

    /** What fits the search, in the areas' own order; areas without any are left out. */
    List<AreaOfPackages> search(String search) {
        var found = catalogue.search(search, reader()).stream().collect(groupingBy(AccessPackage::area));
        return catalogue.packagesByArea().keySet().stream()
                .filter(found::containsKey)
                .map(area -> area(area, found.getOrDefault(area, List.of())))
                .toList();
    }

    Optional<PackagePage> page(String slug) {
        return catalogue.find(slug).map(this::page);
    }

    private PackagePage page(AccessPackage found) {
        var services = resources.inPackages(List.of(found.slug())).getOrDefault(found.slug(), List.of());
        return new PackagePage(
                card(found),
                found.area().name().in(reader()),
                access.services(services),
                roles(found, holder -> holder.mayPassOn() && managesAccess(holder)),
                roles(found, holder -> holder.holds() && !holder.mayPassOn()));
    }

    private static AreaOfPackages area(Area area, List<AccessPackage> packages) {
        return new AreaOfPackages(
                area.slug(),
                area.name().in(reader()),
                packages.stream().map(CatalogueWords::card).toList());
    }

    private static PackageCard card(AccessPackage found) {
        var description = found.description();
        return new PackageCard(
                found.slug(),
                found.name().in(reader()),
                description == null ? null : description.in(reader()),
                found.assignable(),
                found.delegable());
    }

    private List<String> roles(AccessPackage found, Predicate<Holder> wanted) {
        var roles = found.holders().stream()
                .filter(wanted)
                .flatMap(holder -> Role.ofSlug(holder.role()).stream())
                .distinct()
                .toList();
        return parties.roles(roles);
    }

    /** To give something away takes authority over access as well. */
    private static boolean managesAccess(Holder holder) {
        return Role.ofSlug(holder.role()).filter(Role::managesAccess).isPresent();
    }

    private static Locale reader() {
        return LocaleContextHolder.getLocale();
    }
}
