package no.systembruker.portal.signin;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/** The ways a sign-in can end without anybody signed in; each has its page. */
enum SignInProblem {
    CANCELLED(HttpStatus.FORBIDDEN),
    EXPIRED(HttpStatus.BAD_REQUEST),
    NOT_TRUSTED(HttpStatus.BAD_REQUEST),
    LEVEL_TOO_LOW(HttpStatus.FORBIDDEN),
    NO_PERSON_NUMBER(HttpStatus.FORBIDDEN),
    UNKNOWN_PERSON(HttpStatus.FORBIDDEN),
    OTHER_PERSON(HttpStatus.FORBIDDEN),
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE);

    private final HttpStatus status;

    SignInProblem(HttpStatus status) {
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }

    /** Its word in addresses. */
    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the keys of its messages begin with. */
    String words() {
        return "signin." + slug();
    }

    String address() {
        return SignInAddresses.SIGN_IN + "/" + slug();
    }

    static Optional<SignInProblem> ofSlug(String slug) {
        return Arrays.stream(values())
                .filter(problem -> problem.slug().equals(slug))
                .findFirst();
    }
}
