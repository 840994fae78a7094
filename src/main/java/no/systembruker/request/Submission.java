package no.systembruker.request;

import java.util.List;

/** What came of a vendor's request. */
public sealed interface Submission {

    record Created(SystemUserRequest request) implements Submission {}

    /** The same had been asked before; the stored request stands as it is, whatever its status. */
    record Repeated(SystemUserRequest request) implements Submission {}

    /**
     * @param items what the reason is about, such as the packages that are not the system's
     */
    record Refused(Reason reason, List<String> items) implements Submission {

        Refused(Reason reason) {
            this(reason, List.of());
        }
    }

    /** Why a request is not passed on to the customer (domain.md §6). */
    enum Reason {
        /** Longer than we can keep, or with control characters; the items name the members of the contract. */
        UNUSABLE_TEXT,
        SYSTEM_USER_EXISTS,
        /** Also when the system is another vendor's, or deleted. */
        UNKNOWN_SYSTEM,
        UNKNOWN_PARTY,
        SYSTEM_HAS_NO_REDIRECT_URLS,
        REDIRECT_NOT_ALLOWED,
        NEITHER_RIGHTS_NOR_PACKAGES,
        EMPTY_RIGHTS_AND_PACKAGES,
        RIGHT_NOT_IN_SYSTEM,
        PACKAGE_NOT_IN_SYSTEM,
        PACKAGE_NOT_ASSIGNABLE
    }
}
