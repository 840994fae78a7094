package no.systembruker.request;

import java.util.List;

/**
 * Why what a vendor asks for is not passed on to the customer.
 *
 * @param items what the reason is about, such as the packages that are not the system's
 */
public record Refusal(Reason reason, List<String> items) {

    public Refusal {
        items = List.copyOf(items);
    }

    public Refusal(Reason reason) {
        this(reason, List.of());
    }

    /** The rules that a vendor can run into (domain.md §6). */
    public enum Reason {
        /** Longer than we can keep, or with control characters; the items name the members of the contract. */
        UNUSABLE_TEXT,
        SYSTEM_USER_EXISTS,
        /** A request of the other kind stands for the key, and was approved. */
        OTHER_KIND_ACCEPTED,
        /** A request of the other kind stands for the key, and waits for an answer. */
        OTHER_KIND_PENDING,
        /** A request of the other kind stands for the key, and was rejected. */
        OTHER_KIND_REJECTED,
        /** Also when the system is another vendor's, or deleted. */
        UNKNOWN_SYSTEM,
        UNKNOWN_PARTY,
        SYSTEM_HAS_NO_REDIRECT_URLS,
        REDIRECT_NOT_ALLOWED,
        NEITHER_RIGHTS_NOR_PACKAGES,
        EMPTY_RIGHTS_AND_PACKAGES,
        NO_PACKAGES,
        RIGHT_NOT_IN_SYSTEM,
        PACKAGE_NOT_IN_SYSTEM,
        PACKAGE_NOT_ASSIGNABLE,
        PACKAGE_NOT_DELEGABLE
    }
}
