package no.systembruker.api.exchange;

import com.fasterxml.jackson.annotation.JsonValue;
import no.systembruker.api.json.Payload;

/** A token, as a JSON string. */
record TokenPayload(@JsonValue String token) implements Payload {

    /** Without the token, which must not end up in a log. */
    @Override
    public String toString() {
        return "TokenPayload[]";
    }
}
