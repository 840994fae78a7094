package no.systembruker.register;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Single rights and access packages together: what a system needs, what a request asks for, what a system user has.
 *
 * @param packages slugs of access packages
 */
public record Access(List<Right> rights, List<String> packages) {

    public static final Access NONE = new Access(List.of(), List.of());

    public Access {
        rights = List.copyOf(rights);
        packages = List.copyOf(packages);
    }

    public boolean isEmpty() {
        return rights.isEmpty() && packages.isEmpty();
    }

    public Set<String> resources() {
        return rights.stream().map(Right::resource).collect(Collectors.toUnmodifiableSet());
    }

    /** This and what the other has beyond it. */
    public Access with(Access other) {
        var more = other.without(this);
        return new Access(
                Stream.concat(rights.stream(), more.rights.stream()).toList(),
                Stream.concat(packages.stream(), more.packages.stream()).toList());
    }

    /** What of this is not within the other; a right counts by its resource alone. */
    public Access without(Access other) {
        var resources = other.resources();
        var slugs = new HashSet<>(other.packages);
        return new Access(
                rights.stream()
                        .filter(right -> !resources.contains(right.resource()))
                        .toList(),
                packages.stream().filter(slug -> !slugs.contains(slug)).toList());
    }
}
