package no.systembruker.portal.request;

import java.util.Optional;
import no.systembruker.overview.RequestState;

/** Which requests a list can be narrowed to. */
enum ListedStatus {
    WAITING,
    SETTLED,
    APPROVED,
    REJECTED,
    EXPIRED,
    WITHDRAWN,
    LAPSED;

    /** The one state that it narrows to, among those that wait no longer. */
    Optional<RequestState> settledState() {
        return switch (this) {
            case WAITING, SETTLED -> Optional.empty();
            case APPROVED -> Optional.of(RequestState.APPROVED);
            case REJECTED -> Optional.of(RequestState.REJECTED);
            case EXPIRED -> Optional.of(RequestState.EXPIRED);
            case WITHDRAWN -> Optional.of(RequestState.WITHDRAWN);
            case LAPSED -> Optional.of(RequestState.LAPSED);
        };
    }
}
