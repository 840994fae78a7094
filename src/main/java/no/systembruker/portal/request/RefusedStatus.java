package no.systembruker.portal.request;

import no.systembruker.request.Standing;
import org.springframework.http.HttpStatus;

/** What a browser is told when an answer could not be given. */
public final class RefusedStatus {

    private RefusedStatus() {}

    public static HttpStatus of(Standing standing) {
        return switch (standing) {
            case Standing.NotPermitted notPermitted -> HttpStatus.FORBIDDEN;
            case Standing.LevelTooLow tooLow -> HttpStatus.FORBIDDEN;
            case Standing.LacksAccess lacks -> HttpStatus.FORBIDDEN;
            case Standing.TimedOut timedOut -> HttpStatus.GONE;
            case Standing.Withdrawn withdrawn -> HttpStatus.GONE;
            case Standing.SystemUserDeleted deleted -> HttpStatus.GONE;
            case Standing.SystemWithdrawn withdrawn -> HttpStatus.GONE;
            case Standing.AlreadyAnswered answered -> HttpStatus.CONFLICT;
            case Standing.SystemUserExists exists -> HttpStatus.CONFLICT;
            case Standing.NoPackageLeft none -> HttpStatus.CONFLICT;
            case Standing.SystemChanged changed -> HttpStatus.CONFLICT;
            case Standing.Answerable answerable -> HttpStatus.CONFLICT;
            case Standing.AnswerableForClients answerable -> HttpStatus.CONFLICT;
        };
    }
}
