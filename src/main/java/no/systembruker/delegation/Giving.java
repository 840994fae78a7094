package no.systembruker.delegation;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a client has given one organisation: many clients have given the same.
 *
 * @param roles the organisation's roles in the business register
 * @param form the client's, where it makes a difference
 * @param packages what the client has given itself
 */
record Giving(Set<Source> roles, String form, SortedSet<String> packages) {

    private static final String BETWEEN = ",";

    Giving {
        roles = Set.copyOf(roles);
        packages = new TreeSet<>(packages);
    }

    static Giving of(
            Set<Source> roles, String formOfClient, Collection<String> packages, RegisterPackages registerPackages) {
        return new Giving(roles, registerPackages.formThatMatters(roles, formOfClient), new TreeSet<>(packages));
    }

    static SortedSet<String> packages(String stored) {
        return stored.isEmpty() ? new TreeSet<>() : new TreeSet<>(List.of(stored.split(BETWEEN)));
    }

    boolean isNothing() {
        return roles.isEmpty() && packages.isEmpty();
    }

    Set<Source> sources() {
        return Stream.concat(roles.stream(), packages.isEmpty() ? Stream.empty() : Stream.of(Source.DIRECT))
                .collect(toUnmodifiableSet());
    }

    /** Where a package comes from; nowhere when the client has not given it. */
    Set<Source> sourcesOf(String slug, RegisterPackages registerPackages) {
        return sources().stream()
                .filter(source -> source == Source.DIRECT
                        ? packages.contains(slug)
                        : registerPackages.of(source, form).contains(slug))
                .collect(toUnmodifiableSet());
    }

    /** Those of the packages that the client has not given; a client may only be added when there are none. */
    List<String> lacking(Collection<String> wanted, RegisterPackages registerPackages) {
        return wanted.stream()
                .filter(slug -> sourcesOf(slug, registerPackages).isEmpty())
                .toList();
    }

    /** What is left when the client takes these back. */
    Giving without(Collection<String> takenBack) {
        var left = new TreeSet<>(packages);
        left.removeAll(takenBack);
        return new Giving(roles, form, left);
    }

    String storedPackages() {
        return String.join(BETWEEN, packages);
    }

    /** The same for the same, and short enough for an index. */
    String digest() {
        var text = roles.stream().map(Source::name).sorted().collect(joining(BETWEEN))
                + '|'
                + form
                + '|'
                + storedPackages();
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
