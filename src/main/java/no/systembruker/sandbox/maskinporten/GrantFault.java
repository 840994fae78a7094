package no.systembruker.sandbox.maskinporten;

import org.springframework.http.HttpStatus;

/** What can be wrong with a grant: Maskinporten's code where it has one, the OAuth error and the status. */
public enum GrantFault {
    MALFORMED("MP-011", "invalid_request", HttpStatus.BAD_REQUEST),
    ALREADY_USED("MP-012", "invalid_grant", HttpStatus.BAD_REQUEST),
    UNKNOWN_CLIENT("MP-100", "invalid_grant", HttpStatus.BAD_REQUEST),
    WRONG_AUDIENCE("MP-110", "invalid_grant", HttpStatus.BAD_REQUEST),
    UNACCEPTABLE_CERTIFICATE("MP-120", "invalid_grant", HttpStatus.BAD_REQUEST),
    KEY_EXPIRED("MP-121", "invalid_grant", HttpStatus.BAD_REQUEST),
    MALFORMED_CERTIFICATE("MP-123", "invalid_grant", HttpStatus.BAD_REQUEST),
    BAD_SIGNATURE("MP-124", "invalid_grant", HttpStatus.BAD_REQUEST),
    EXPIRED("MP-130", "invalid_grant", HttpStatus.BAD_REQUEST),
    BAD_TIMES("", "invalid_grant", HttpStatus.BAD_REQUEST),
    SCOPE_NOT_REGISTERED("MP-200", "invalid_scope", HttpStatus.BAD_REQUEST),
    SCOPE_NOT_FOR_MACHINES("MP-201", "invalid_scope", HttpStatus.BAD_REQUEST),
    SCOPE_NOT_DELEGATED("MP-251", "invalid_scope", HttpStatus.FORBIDDEN),
    UNKNOWN_DETAILS_TYPE("MP-301", "invalid_authorization_details", HttpStatus.BAD_REQUEST),
    UNKNOWN_DETAILS_MEMBER("MP-302", "invalid_authorization_details", HttpStatus.BAD_REQUEST),
    NO_SYSTEM_USER("MP-303", "invalid_altinn_customer_configuration", HttpStatus.BAD_REQUEST),
    LOOKUP_UNAVAILABLE("", "temporarily_unavailable", HttpStatus.SERVICE_UNAVAILABLE);

    private final String code;
    private final String error;
    private final HttpStatus status;

    GrantFault(String code, String error, HttpStatus status) {
        this.code = code;
        this.error = error;
        this.status = status;
    }

    public String error() {
        return error;
    }

    public HttpStatus status() {
        return status;
    }

    /** The description as Maskinporten writes it: its code first. */
    public String describe(String what) {
        return code.isEmpty() ? what : code + ": " + what;
    }
}
