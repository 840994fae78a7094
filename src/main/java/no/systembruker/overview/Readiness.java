package no.systembruker.overview;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.systembruker.register.SystemId;

/** How far a system has come on the way to its first token. */
public record Readiness(SystemId system, Set<Precondition> met) {

    public Readiness {
        met = Set.copyOf(met);
    }

    public boolean meets(Precondition precondition) {
        return met.contains(precondition);
    }

    public boolean isReady() {
        return met.containsAll(EnumSet.allOf(Precondition.class));
    }

    /** The first that is not met, which is the next to be. */
    public Optional<Precondition> next() {
        return Stream.of(Precondition.values())
                .filter(precondition -> !meets(precondition))
                .findFirst();
    }
}
