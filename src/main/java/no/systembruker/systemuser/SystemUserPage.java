package no.systembruker.systemuser;

import java.util.List;
import java.util.Optional;

/**
 * A page of a list of system users.
 *
 * @param next what the next page begins with, when there is one
 */
public record SystemUserPage(List<SystemUser> systemUsers, Optional<SystemUserId> next) {

    public SystemUserPage {
        systemUsers = List.copyOf(systemUsers);
    }

    /** Cuts what was read, one more than the size when there is more. */
    static SystemUserPage of(List<SystemUser> read, int size) {
        return new SystemUserPage(
                read.stream().limit(size).toList(),
                read.stream().skip(size).map(SystemUser::id).findFirst());
    }
}
