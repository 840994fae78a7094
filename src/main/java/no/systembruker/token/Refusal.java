package no.systembruker.token;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Why a token is refused, and how RFC 6750 says so to the caller. Holds nothing of what the caller sent. */
public sealed interface Refusal {

    /** The first check that failed. */
    Check check();

    /** The HTTP status of the answer. */
    int status();

    /** One sentence in ASCII without quotes, fit to be shown to the caller. */
    String description();

    /** The error code of RFC 6750 §3.1; none when no token was sent, or when the fault is not the caller's. */
    default Optional<String> error() {
        return Optional.empty();
    }

    /** The value of the {@code WWW-Authenticate} header (RFC 6750 §3); none when the fault is not the caller's. */
    default Optional<String> challenge(String realm) {
        return error().map(error -> Challenge.of(realm, error, description()));
    }

    /** How long the caller should wait before trying again, in whole seconds; only with status 503. */
    default Optional<Duration> retryAfter() {
        return Optional.empty();
    }

    /** The call carries no bearer token: who it is, is simply not said. */
    record NoToken() implements Refusal {

        @Override
        public Check check() {
            return Check.PRESENTATION;
        }

        @Override
        public int status() {
            return 401;
        }

        @Override
        public String description() {
            return "A bearer token is needed in the Authorization header";
        }

        @Override
        public Optional<String> challenge(String realm) {
            return Optional.of(Challenge.of(realm));
        }
    }

    /** The call carries more than one token, or more than one kind of credentials. */
    record InvalidRequest(String description) implements Refusal {

        @Override
        public Check check() {
            return Check.PRESENTATION;
        }

        @Override
        public int status() {
            return 400;
        }

        @Override
        public Optional<String> error() {
            return Optional.of("invalid_request");
        }
    }

    /** The token is not one that this service can accept from anybody. */
    record InvalidToken(Check check, String description) implements Refusal {

        @Override
        public int status() {
            return 401;
        }

        @Override
        public Optional<String> error() {
            return Optional.of("invalid_token");
        }
    }

    /**
     * The token is genuine, but not given for this.
     *
     * @param scopes each of which would have been enough
     */
    record InsufficientScope(Check check, String description, List<String> scopes) implements Refusal {

        public InsufficientScope {
            scopes = List.copyOf(scopes);
        }

        @Override
        public int status() {
            return 403;
        }

        @Override
        public Optional<String> error() {
            return Optional.of("insufficient_scope");
        }

        @Override
        public Optional<String> challenge(String realm) {
            return Optional.of(Challenge.of(realm, "insufficient_scope", description, scopes));
        }
    }

    /** The issuer's keys cannot be had just now, so nothing can be said about the token. */
    record KeysUnavailable(Duration pause) implements Refusal {

        @Override
        public Check check() {
            return Check.KEY;
        }

        @Override
        public int status() {
            return 503;
        }

        @Override
        public String description() {
            return "The keys of the token issuer are unavailable";
        }

        @Override
        public Optional<Duration> retryAfter() {
            return Optional.of(pause);
        }
    }
}
