package no.systembruker.catalogue;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A bundle of rights that is given as one (tilgangspakke).
 *
 * @param assignable a standard system user may get it
 * @param delegable an agent system user may get it, through its clients
 */
public record AccessPackage(
        String slug,
        LocalisedText name,
        Area area,
        @Nullable LocalisedText description,
        boolean assignable,
        boolean delegable,
        List<Holder> holders) {

    private static final String URN_PREFIX = "urn:altinn:accesspackage:";

    public AccessPackage {
        holders = List.copyOf(holders);
    }

    public String urn() {
        return urnOf(slug);
    }

    /** How a package is written outside, by its slug. */
    public static String urnOf(String slug) {
        return URN_PREFIX + slug;
    }

    /** The slug in such a name, whether or not there is a package of it. */
    public static Optional<String> slugIn(String urn) {
        return Optional.of(urn)
                .filter(text -> text.startsWith(URN_PREFIX))
                .map(text -> text.substring(URN_PREFIX.length()))
                .filter(slug -> !slug.isEmpty());
    }

    /** No system user of any kind may get a package that is not grantable. */
    public boolean grantable() {
        return assignable || delegable;
    }

    /** Only of use on behalf of clients, as the accountant's packages are. */
    public boolean clientOnly() {
        return delegable && !assignable;
    }
}
