package no.systembruker.request;

import java.time.Instant;
import java.util.Set;
import no.systembruker.party.Role;
import no.systembruker.party.SecurityLevel;
import no.systembruker.register.Access;
import no.systembruker.systemuser.DelegationReport;
import no.systembruker.systemuser.SystemUserId;

/** How a request stands towards the person who looks at it: may it be approved, and if not, why. */
public sealed interface Standing {

    /** Everything asked for is this person's to give. */
    record Answerable(DelegationReport report) implements Standing, CreationStanding {}

    /** It is clients who give what the system may use for them, so nothing has to be this person's to give. */
    record AnswerableForClients() implements Standing {}

    record AlreadyAnswered(Decided decided, String by) implements Standing {}

    /** The vendor has taken it back unanswered. */
    record Withdrawn() implements Standing {}

    record TimedOut(Instant since) implements Standing {}

    /** It is the person that is in the way, whatever it is about. */
    sealed interface OfPerson extends Standing, CreationStanding {}

    /** The person has something to do with the organisation, but may not decide for it. */
    record NotPermitted(Set<Role> whoCan) implements OfPerson {}

    record LevelTooLow(SecurityLevel needed) implements OfPerson {}

    /** The vendor has taken the system out of the register. */
    record SystemWithdrawn() implements Standing {}

    /** The system no longer has all of what the request asks for. */
    record SystemChanged(Access missing) implements Standing {}

    /** What was to be changed is no longer there; only a change request can stand so. */
    record SystemUserDeleted() implements Standing {}

    /** What acts for clients would have no package left; only a change request can stand so. */
    record NoPackageLeft() implements Standing {}

    record SystemUserExists(SystemUserId existing) implements Standing, CreationStanding {}

    /** The person may decide, but some of what is asked for is not theirs to give. */
    record LacksAccess(DelegationReport report) implements Standing, CreationStanding {}

    default boolean mayApprove() {
        return switch (this) {
            case Answerable answerable -> true;
            case AnswerableForClients answerable -> true;
            case AlreadyAnswered answered -> false;
            case Withdrawn withdrawn -> false;
            case TimedOut timedOut -> false;
            case NotPermitted notPermitted -> false;
            case LevelTooLow tooLow -> false;
            case SystemWithdrawn withdrawn -> false;
            case SystemChanged changed -> false;
            case SystemUserDeleted deleted -> false;
            case NoPackageLeft none -> false;
            case SystemUserExists exists -> false;
            case LacksAccess lacks -> false;
        };
    }

    /** Sending it on to those who can answer is for those who cannot, as long as somebody can. */
    default boolean mayEscalate() {
        return switch (this) {
            case NotPermitted notPermitted -> true;
            case LacksAccess lacks -> lacks.report().othersMayGiveTheRest();
            case Answerable answerable -> false;
            case AnswerableForClients answerable -> false;
            case AlreadyAnswered answered -> false;
            case Withdrawn withdrawn -> false;
            case TimedOut timedOut -> false;
            case LevelTooLow tooLow -> false;
            case SystemWithdrawn withdrawn -> false;
            case SystemChanged changed -> false;
            case SystemUserDeleted deleted -> false;
            case NoPackageLeft none -> false;
            case SystemUserExists exists -> false;
        };
    }

    /** Saying no takes authority for the organisation, and nothing of what is asked for. */
    default boolean mayReject() {
        return switch (this) {
            case Answerable answerable -> true;
            case AnswerableForClients answerable -> true;
            case SystemWithdrawn withdrawn -> true;
            case SystemChanged changed -> true;
            case NoPackageLeft none -> true;
            case SystemUserExists exists -> true;
            case LacksAccess lacks -> true;
            case AlreadyAnswered answered -> false;
            case Withdrawn withdrawn -> false;
            case TimedOut timedOut -> false;
            case NotPermitted notPermitted -> false;
            case LevelTooLow tooLow -> false;
            case SystemUserDeleted deleted -> false;
        };
    }
}
