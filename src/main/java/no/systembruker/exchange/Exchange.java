package no.systembruker.exchange;

import java.time.Duration;

/** What comes of asking for a token of the platform. */
public sealed interface Exchange {

    record Exchanged(String token) implements Exchange {

        /** Without the token, which must not end up in a log. */
        @Override
        public String toString() {
            return "Exchanged[]";
        }
    }

    /** No key can be published just now, and none is used that is not. */
    record Unavailable(Duration retryAfter) implements Exchange {}
}
