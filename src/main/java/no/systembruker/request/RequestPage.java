package no.systembruker.request;

import java.util.List;
import java.util.Optional;

/**
 * A page of a list of requests.
 *
 * @param next what the next page begins with, when there is one
 */
public record RequestPage(List<SystemUserRequest> requests, Optional<RequestId> next) {

    public RequestPage {
        requests = List.copyOf(requests);
    }

    /** Cuts what was read, one more than the size when there is more. */
    static RequestPage of(List<SystemUserRequest> read, int size) {
        return new RequestPage(
                read.stream().limit(size).toList(),
                read.stream().skip(size).map(SystemUserRequest::id).findFirst());
    }
}
