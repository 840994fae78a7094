package no.systembruker.api.problem;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNAUTHORIZED;

import org.springframework.http.HttpStatus;

/** The platform's numbered problems, as far as they can arise (api.md §2). Callers go by the code; the title is for people. */
public enum ProblemCode {
    UNKNOWN_PARTY(0, BAD_REQUEST, "No organisation has this organisation number."),
    RIGHTS_NOT_IN_SYSTEM(1, BAD_REQUEST, "The system does not have all of the rights, or nothing was asked for."),
    SYSTEM_USER_EXISTS(4, BAD_REQUEST, "The customer already has this system user."),
    REQUEST_ACCEPTED(6, BAD_REQUEST, "A request of the other kind was approved for this customer and reference."),
    REQUEST_PENDING(7, BAD_REQUEST, "A request of the other kind is waiting for this customer and reference."),
    REQUEST_REJECTED(9, BAD_REQUEST, "A request of the other kind was rejected for this customer and reference."),
    REQUEST_NOT_FOUND(10, NOT_FOUND, "There is no such request."),
    SYSTEM_NOT_FOUND(11, NOT_FOUND, "The id does not refer to a registered system of this vendor."),
    SYSTEM_USER_NOT_FOUND(15, NOT_FOUND, "There is no such system user of this vendor's systems."),
    REDIRECT_NOT_ALLOWED(21, BAD_REQUEST, "The redirectUrl is not among the system's allowed redirect urls."),
    NO_VENDOR_IN_TOKEN(23, UNAUTHORIZED, "The token does not tell the vendor's organisation number."),
    NO_REDIRECT_URLS(26, BAD_REQUEST, "The system has no allowed redirect urls."),
    CLIENT_NOT_REMOVED(31, BAD_REQUEST, "The client is not on the agent system user."),
    NOT_STANDARD(36, BAD_REQUEST, "Only a standard system user can have single rights; this is an agent system user."),
    NO_PACKAGES(58, BAD_REQUEST, "An agent system user has at least one access package."),
    NOTHING_ASKED_FOR(59, BAD_REQUEST, "A request names at least one right or one access package."),
    CHANGE_REQUEST_ID_TAKEN(61, CONFLICT, "The correlation-id has been used for another change request."),
    PACKAGE_NOT_IN_SYSTEM(63, BAD_REQUEST, "The system does not have all of the access packages."),
    PACKAGE_NOT_ASSIGNABLE(64, BAD_REQUEST, "One or more access packages cannot be given to a standard system user."),
    PACKAGE_NOT_DELEGABLE(65, BAD_REQUEST, "One or more access packages cannot be given to an agent system user."),
    NOT_A_CLIENT(79, BAD_REQUEST, "The owner of the agent system user has no such client."),
    CLIENT_LACKS_PACKAGES(
            80, BAD_REQUEST, "The client has not given the owner all access packages of the agent system user.");

    private final int number;
    private final HttpStatus status;
    private final String title;

    ProblemCode(int number, HttpStatus status, String title) {
        this.number = number;
        this.status = status;
        this.title = title;
    }

    public String code() {
        return "AUTH-%05d".formatted(number);
    }

    String urn() {
        return "urn:altinn:error:" + code();
    }

    public HttpStatus status() {
        return status;
    }

    public String title() {
        return title;
    }
}
