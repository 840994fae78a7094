package no.systembruker.portal.access;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import java.text.Collator;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import no.systembruker.catalogue.AccessPackage;
import no.systembruker.catalogue.Catalogue;
import no.systembruker.catalogue.LocalisedText;
import no.systembruker.catalogue.Resource;
import no.systembruker.catalogue.Resources;
import no.systembruker.party.Organisation;
import no.systembruker.portal.access.AccessLine.PackageLine;
import no.systembruker.portal.access.AccessLine.SingleLine;
import no.systembruker.portal.party.WhoCan;
import no.systembruker.register.Access;
import no.systembruker.systemuser.DelegationReport;
import no.systembruker.systemuser.DelegationReport.PackageCheck;
import no.systembruker.systemuser.DelegationReport.RightCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts packages and rights into the reader's words: packages first, each with its services, then single services. */
@Component
public class AccessLines {

    private final Catalogue catalogue;
    private final Resources resources;
    private final WhoCan whoCan;

    AccessLines(Catalogue catalogue, Resources resources, WhoCan whoCan) {
        this.catalogue = catalogue;
        this.resources = resources;
        this.whoCan = whoCan;
    }

    /** Without a word on who may give it. */
    public List<AccessLine> of(Access access) {
        return of(access, new Grant.NotAsked());
    }

    /** Marked as what is to be taken away. */
    public List<AccessLine> removed(Access access) {
        return of(access, new Grant.Removed());
    }

    private List<AccessLine> of(Access access, Grant grant) {
        var services = resources.inPackages(access.packages());
        var packages = access.packages().stream()
                .map(catalogue::find)
                .flatMap(Optional::stream)
                .map(found -> packageLine(found, services.getOrDefault(found.slug(), List.of()), grant));
        var singles = resources.findAll(access.resources()).values().stream()
                .sorted(comparing(Resource::id))
                .map(found -> singleLine(found, grant));
        return Stream.<AccessLine>concat(packages, singles).toList();
    }

    /** With a word at each on whether the reader may give it, and if not, who in the organisation may. */
    public List<AccessLine> of(DelegationReport report, Organisation party) {
        var roles = whoCan.in(party);
        var services = resources.inPackages(report.packages().stream()
                .map(check -> check.accessPackage().slug())
                .toList());
        var packages = report.packages().stream().map(check -> packageLine(check, services.get(slug(check)), roles));
        var singles = report.rights().stream().map(check -> singleLine(check, roles));
        return Stream.<AccessLine>concat(packages, singles).toList();
    }

    /** What a package contains, by name. */
    public List<ServiceLine> services(Collection<Resource> contained) {
        return contained.stream()
                .map(resource -> new ServiceLine(text(resource.name()), resource.owner()))
                .sorted(comparing(ServiceLine::name, Collator.getInstance(reader())))
                .toList();
    }

    /** The names alone; what has left the catalogue goes by the name it had for machines. */
    public List<String> names(Access access) {
        return names(access, Stream::of);
    }

    /** The names alone of what the catalogue knows. */
    public List<String> knownNames(Access access) {
        return names(access, unknown -> Stream.empty());
    }

    /** The names of what is in several accesses, asked for once. */
    public Names namesIn(Collection<Access> accesses) {
        var mentioned =
                accesses.stream().flatMap(access -> access.resources().stream()).collect(toSet());
        var known = mentioned.isEmpty() ? Map.<String, Resource>of() : resources.findAll(mentioned);
        return access -> names(access, known, Stream::of);
    }

    /** Gives the names alone; what has left the catalogue goes by the name it had for machines. */
    public interface Names {

        List<String> of(Access access);
    }

    private List<String> names(Access access, Function<String, Stream<String>> unknown) {
        return names(access, resources.findAll(access.resources()), unknown);
    }

    private List<String> names(Access access, Map<String, Resource> known, Function<String, Stream<String>> unknown) {
        var packages = access.packages().stream()
                .distinct()
                .flatMap(slug -> catalogue
                        .find(slug)
                        .map(found -> Stream.of(text(found.name())))
                        .orElseGet(() -> unknown.apply(slug)));
        var singles = access.resources().stream()
                .sorted()
                .flatMap(id -> Optional.ofNullable(known.get(id))
                        .map(found -> Stream.of(text(found.name())))
                        .orElseGet(() -> unknown.apply(id)));
        return Stream.concat(packages, singles).toList();
    }

    private AccessLine packageLine(PackageCheck check, @Nullable List<Resource> services, WhoCan.Roles roles) {
        return packageLine(
                check.accessPackage(),
                Objects.requireNonNullElse(services, List.of()),
                check.mayGive() ? new Grant.Held() : new Grant.Missing(roles.among(check.whoCan())));
    }

    private AccessLine packageLine(AccessPackage found, List<Resource> services, Grant grant) {
        var description = found.description();
        return new PackageLine(
                text(found.name()), description == null ? null : text(description), services(services), grant);
    }

    private AccessLine singleLine(RightCheck check, WhoCan.Roles roles) {
        return singleLine(
                check.resource(), check.mayGive() ? new Grant.Held() : new Grant.Missing(roles.among(check.whoCan())));
    }

    private static AccessLine singleLine(Resource resource, Grant grant) {
        return new SingleLine(text(resource.name()), null, resource.owner(), grant);
    }

    private static String slug(PackageCheck check) {
        return check.accessPackage().slug();
    }

    private static String text(LocalisedText text) {
        return text.in(reader());
    }

    private static Locale reader() {
        return LocaleContextHolder.getLocale();
    }
}
