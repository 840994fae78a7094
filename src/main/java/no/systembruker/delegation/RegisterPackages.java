package no.systembruker.delegation;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.systembruker.catalogue.AccessPackage;
import no.systembruker.catalogue.Catalogue;
import no.systembruker.catalogue.Holder;
import no.systembruker.party.Role;
import org.springframework.stereotype.Component;

/**
 * Which packages an organisation has for a client by its role in the business register, as the catalogue's holders say. Looked up
 * once, for it is asked for each of thousands.
 */
@Component
class RegisterPackages {

    /** A form that no holder is limited to. */
    private static final String ANY_FORM = "";

    private final Map<Source, Map<String, Set<String>>> packages = new EnumMap<>(Source.class);

    RegisterPackages(Catalogue catalogue) {
        var all = catalogue.packagesByArea().values().stream()
                .flatMap(Collection::stream)
                .filter(AccessPackage::delegable)
                .toList();
        for (var source : Source.values()) {
            packages.put(source, source.role().map(role -> byForm(all, role)).orElse(Map.of(ANY_FORM, Set.of())));
        }
    }

    /** @param form the client's, or one that makes no difference */
    Set<String> of(Source source, String form) {
        var byForm = byForm(source);
        return Objects.requireNonNull(byForm.getOrDefault(form, byForm.get(ANY_FORM)));
    }

    /** The form, or nothing when clients of this form give no more and no less than most. */
    String formThatMatters(Collection<Source> sources, String form) {
        return sources.stream().anyMatch(source -> byForm(source).containsKey(form)) ? form : ANY_FORM;
    }

    private Map<String, Set<String>> byForm(Source source) {
        return Objects.requireNonNull(packages.get(source));
    }

    private static Map<String, Set<String>> byForm(List<AccessPackage> all, Role role) {
        var byForm = new HashMap<String, Set<String>>();
        byForm.put(ANY_FORM, held(all, role, ANY_FORM));
        forms(all, role).forEach(form -> byForm.put(form, held(all, role, form)));
        return byForm;
    }

    private static Set<String> forms(List<AccessPackage> all, Role role) {
        return all.stream()
                .flatMap(candidate -> holders(candidate, role))
                .map(Holder::organisationForm)
                .filter(Objects::nonNull)
                .collect(toUnmodifiableSet());
    }

    private static Set<String> held(List<AccessPackage> all, Role role, String form) {
        return all.stream()
                .filter(candidate -> holders(candidate, role).anyMatch(holder -> holder.concerns(form)))
                .map(AccessPackage::slug)
                .collect(toCollection(LinkedHashSet::new));
    }

    private static Stream<Holder> holders(AccessPackage accessPackage, Role role) {
        return accessPackage.holders().stream()
                .filter(Holder::holds)
                .filter(holder ->
                        Role.ofSlug(holder.role()).filter(role::equals).isPresent());
    }
}
