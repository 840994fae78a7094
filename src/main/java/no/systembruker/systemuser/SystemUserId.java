package no.systembruker.systemuser;

import java.util.UUID;

/** A system user's id, the one that tokens carry. A system user that came of a request has the request's id. */
public record SystemUserId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
