package no.systembruker.systemuser;

import java.util.List;

/**
 * A page of the stream of changes, in order. Every system user is in the stream once, where its latest change is.
 *
 * @param latest the number of the latest change of all, which may be beyond this page
 */
public record SystemUserChangePage(List<SystemUserChange> changes, long latest) {

    public SystemUserChangePage {
        changes = List.copyOf(changes);
    }
}
