package no.systembruker.delegation;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.systembruker.catalogue.AccessPackage;
import no.systembruker.catalogue.Catalogue;
import no.systembruker.catalogue.Holder;
import no.systembruker.party.Role;
import org.springframework.stereotype.Component;

/** Which packages an organisation has for a client by its role in the business register, as the catalogue's holders say. */
@Component
class RegisterPackages {

    private final Catalogue catalogue;

    RegisterPackages(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** @param form the client's, or one that makes no difference */
    Set<String> of(Source source, String form) {
        return source.role().map(role -> held(role, form)).orElse(Set.of());
    }

    /** The form, or nothing when clients of this form give no more and no less than most. */
    String formThatMatters(Collection<Source> sources, String form) {
        var forms = sources.stream()
                .flatMap(source -> source.role().stream())
                .flatMap(this::formsOf)
                .collect(toUnmodifiableSet());
        return forms.contains(form) ? form : "";
    }

    private Set<String> held(Role role, String form) {
        var slugs = new LinkedHashSet<String>();
        packages()
                .filter(candidate -> holders(candidate, role).anyMatch(holder -> holder.concerns(form)))
                .map(AccessPackage::slug)
                .forEach(slugs::add);
        return slugs;
    }

    private Stream<String> formsOf(Role role) {
        return packages()
                .flatMap(candidate -> holders(candidate, role))
                .map(Holder::organisationForm)
                .filter(Objects::nonNull);
    }

    private Stream<AccessPackage> packages() {
        return catalogue.packagesByArea().values().stream()
                .flatMap(Collection::stream)
                .filter(AccessPackage::delegable);
    }

    private static Stream<Holder> holders(AccessPackage accessPackage, Role role) {
        return accessPackage.holders().stream()
                .filter(Holder::holds)
                .filter(holder -> Optional.of(role).equals(Role.ofSlug(holder.role())));
    }
}
