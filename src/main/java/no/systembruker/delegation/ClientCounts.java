package no.systembruker.delegation;

import java.util.SequencedMap;
import java.util.Set;

/**
 * How many clients the owner of a system user has, and how it stands with them; the owner itself is not counted.
 *
 * @param lackingEach how many lack each of its packages, by slug; only those that somebody lacks
 * @param sources where any of them come from
 */
public record ClientCounts(
        long on, long addable, long lacking, SequencedMap<String, Long> lackingEach, Set<Source> sources) {

    public long all() {
        return on + addable + lacking;
    }

    public long in(ClientState state) {
        return switch (state) {
            case ON -> on;
            case ADDABLE -> addable;
            case LACKING -> lacking;
        };
    }
}
