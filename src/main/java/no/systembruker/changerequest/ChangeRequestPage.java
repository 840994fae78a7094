package no.systembruker.changerequest;

import java.util.List;
import java.util.Optional;

/**
 * A page of a list of change requests.
 *
 * @param next what the next page begins with, when there is one
 */
public record ChangeRequestPage(List<ChangeRequest> requests, Optional<ChangeRequestId> next) {

    public ChangeRequestPage {
        requests = List.copyOf(requests);
    }

    /** Cuts what was read, one more than the size when there is more. */
    static ChangeRequestPage of(List<ChangeRequest> read, int size) {
        return new ChangeRequestPage(
                read.stream().limit(size).toList(),
                read.stream().skip(size).map(ChangeRequest::id).findFirst());
    }
}
