package no.systembruker.overview;

import java.util.Optional;
import no.systembruker.register.SystemId;
import no.systembruker.systemuser.SystemUserKind;

/**
 * Which of the accesses that a system has been given are wanted.
 *
 * @param lacking only those that lack something that the system now asks for
 */
public record SystemAccessFilter(
        SystemId system, CustomerSearch search, Optional<SystemUserKind> kind, boolean lacking) {

    public static SystemAccessFilter all(SystemId system) {
        return new SystemAccessFilter(system, CustomerSearch.NONE, Optional.empty(), false);
    }

    public boolean isAll() {
        return search.isEmpty() && kind.isEmpty() && !lacking;
    }
}
