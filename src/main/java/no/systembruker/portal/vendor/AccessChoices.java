package no.systembruker.portal.vendor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.systembruker.catalogue.AccessPackage;
import no.systembruker.catalogue.Catalogue;
import no.systembruker.catalogue.LocalisedText;
import no.systembruker.catalogue.Resource;
import no.systembruker.catalogue.Resources;
import no.systembruker.register.Access;
import no.systembruker.register.Right;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Finds what a system may ask for, and tells what each is good for. */
@Component
class AccessChoices {

    /** Of each kind; whoever wants others writes more of the name. */
    static final int MOST_FOUND = 20;

    private final Catalogue catalogue;
    private final Resources resources;

    AccessChoices(Catalogue catalogue, Resources resources) {
        this.catalogue = catalogue;
        this.resources = resources;
    }

    List<ChosenAccess> packages(Access access) {
        return access.packages().stream()
                .map(slug ->
                        catalogue.find(slug).map(found -> line(found, true)).orElseGet(() -> gone(slug, null, "")))
                .toList();
    }

    List<ChosenAccess> rights(Access access) {
        var known = access.rights().isEmpty() ? Map.<String, Resource>of() : resources.findAll(access.resources());
        return access.rights().stream().map(right -> line(right, known)).toList();
    }

    /** Those with all the words in name or description, in the reader's language. */
    List<ChosenAccess> findPackages(String search, Access chosen) {
        return catalogue.search(search, LocaleContextHolder.getLocale()).stream()
                .limit(MOST_FOUND)
                .map(found -> line(found, chosen.packages().contains(found.slug())))
                .toList();
    }

    List<ChosenAccess> findRights(String search, Access chosen) {
        return resources.search(search, MOST_FOUND).stream()
                .map(found -> line(found, "", chosen.resources().contains(found.id())))
                .toList();
    }

    private ChosenAccess line(Right right, Map<String, Resource> known) {
        var action = right.action() == null ? "" : right.action();
        return Optional.ofNullable(known.get(right.resource()))
                .map(found -> line(found, action, true))
                .orElseGet(() -> gone(null, right.resource(), action));
    }

    private static ChosenAccess line(AccessPackage found, boolean chosen) {
        var description = found.description();
        return new ChosenAccess(
                found.slug(),
                null,
                "",
                text(found.name()),
                description == null ? null : text(description),
                flags(found),
                chosen,
                found.grantable());
    }

    private static List<String> flags(AccessPackage found) {
        if (!found.grantable()) {
            return List.of("vendor.flag.not-grantable");
        }
        if (found.clientOnly()) {
            return List.of("vendor.flag.client-only");
        }
        return List.of(found.delegable() ? "vendor.flag.both" : "vendor.flag.own-only");
    }

    private static ChosenAccess line(Resource found, String action, boolean chosen) {
        return new ChosenAccess(
                null,
                found.id(),
                action,
                text(found.name()),
                found.owner(),
                List.of(found.delegable() ? "vendor.flag.own-only" : "vendor.flag.not-grantable"),
                chosen,
                found.delegable());
    }

    private static ChosenAccess gone(@Nullable String slug, @Nullable String resource, String action) {
        var name = Stream.of(Optional.ofNullable(slug), Optional.ofNullable(resource))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
        return new ChosenAccess(slug, resource, action, name, null, List.of("vendor.flag.gone"), true, false);
    }

    private static String text(LocalisedText text) {
        return text.in(LocaleContextHolder.getLocale());
    }
}
