package no.systembruker.portal.request;

import no.systembruker.portal.access.AccessKind;

/** What a vendor wants of the party: access for a system, for itself or for its clients, or a change of the access it has. */
public enum Matter {
    ACCESS("requests"),
    ACCESS_FOR_CLIENTS("requests"),
    CHANGE("change-requests");

    private final String segment;

    Matter(String segment) {
        this.segment = segment;
    }

    static Matter of(no.systembruker.overview.Matter asked) {
        return switch (asked) {
            case OWN -> ACCESS;
            case FOR_CLIENTS -> ACCESS_FOR_CLIENTS;
            case CHANGE -> CHANGE;
        };
    }

    public static Matter of(AccessKind kind) {
        return kind.isForClients() ? ACCESS_FOR_CLIENTS : ACCESS;
    }

    /** Where its pages are. */
    public String segment() {
        return segment;
    }

    public boolean isForClients() {
        return this == ACCESS_FOR_CLIENTS;
    }

    public boolean isChange() {
        return this == CHANGE;
    }
}
