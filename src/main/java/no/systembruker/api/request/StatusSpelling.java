package no.systembruker.api.request;

import no.systembruker.request.RequestStatus;

/** How the API spells where a request stands (api.md §1). */
public final class StatusSpelling {

    /** Of a change that was never stored. */
    public static final String NO_CHANGE_NEEDED = "NoChangeNeeded";

    private StatusSpelling() {}

    public static String of(RequestStatus status) {
        return switch (status) {
            case NEW -> "New";
            case ACCEPTED -> "Accepted";
            case REJECTED -> "Rejected";
        };
    }
}
