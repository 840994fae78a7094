package no.systembruker.portal.request;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the reader may do about a request, or why nothing: each has words of its own on the page. */
public sealed interface DecisionState {

    record Answerable() implements DecisionState {}

    /** May answer for the party, but lacks some of what is asked for: the access lines tell what, and who has it. */
    record LacksAccess(Forwarding forwarding) implements DecisionState {}

    /** May not answer for the party; these roles, in the reader's words, may. */
    record NotPermitted(List<String> deciders, Forwarding forwarding) implements DecisionState {}

    /** Signed in at too low a level; the address signs in again at the level it takes and comes back here. */
    record LevelTooLow(String signInAgain) implements DecisionState {}

    record Answered(
            Verdict verdict,
            String by,
            Instant at,
            @Nullable String reason,
            @Nullable AccessLink systemUser) implements DecisionState {

        /** Whether what came of it has ended since. */
        public boolean hasEnded() {
            return systemUser != null && systemUser.hasEnded();
        }
    }

    /** The vendor has taken the request back. */
    record Withdrawn() implements DecisionState {}

    record Expired() implements DecisionState {}

    /** The system has access to this party already. */
    record AlreadyGiven(UUID systemUser, Instant since) implements DecisionState {}

    /** What was to be changed has been ended. */
    record AccessEnded() implements DecisionState {}

    /** The access is for clients and would have no package left. */
    record NoPackageLeft() implements DecisionState {}

    /** The system no longer offers some of what the request asks for: the names of what is gone. */
    record SystemChanged(List<String> missing) implements DecisionState {}

    /** The vendor has taken the system out of the register. */
    record SystemWithdrawn() implements DecisionState {}

    /** Whether someone who may not answer can send the request on to those who may. */
    enum Forwarding {
        NOT_OFFERED,
        OFFERED,
        DONE
    }

    /** Whether the reader can send the request on, which nobody has done yet. */
    default boolean offersForwarding() {
        return switch (this) {
            case NotPermitted state -> state.forwarding() == Forwarding.OFFERED;
            case LacksAccess state -> state.forwarding() == Forwarding.OFFERED;
            case Answerable state -> false;
            case LevelTooLow state -> false;
            case Answered state -> false;
            case Withdrawn state -> false;
            case Expired state -> false;
            case AlreadyGiven state -> false;
            case AccessEnded state -> false;
            case NoPackageLeft state -> false;
            case SystemChanged state -> false;
            case SystemWithdrawn state -> false;
        };
    }

    /** Whether somebody can still answer. */
    default boolean isOpen() {
        return switch (this) {
            case Answered state -> false;
            case Withdrawn state -> false;
            case Expired state -> false;
            case AccessEnded state -> false;
            case Answerable state -> true;
            case LacksAccess state -> true;
            case NotPermitted state -> true;
            case LevelTooLow state -> true;
            case AlreadyGiven state -> true;
            case NoPackageLeft state -> true;
            case SystemChanged state -> true;
            case SystemWithdrawn state -> true;
        };
    }

    /** Whether there is one obvious thing to do, which then follows the reader of a long page on a small screen. */
    default boolean hasMainAct() {
        return switch (this) {
            case Answerable state -> true;
            case LevelTooLow state -> true;
            case NotPermitted state -> offersForwarding();
            case LacksAccess state -> offersForwarding();
            case Answered state -> false;
            case Withdrawn state -> false;
            case Expired state -> false;
            case AlreadyGiven state -> false;
            case AccessEnded state -> false;
            case NoPackageLeft state -> false;
            case SystemChanged state -> false;
            case SystemWithdrawn state -> false;
        };
    }

    /** The case of the template that has this state's words. */
    default String notice() {
        return switch (this) {
            case Answerable state -> "answerable";
            case LacksAccess state -> "lacks-access";
            case NotPermitted state -> "not-permitted";
            case LevelTooLow state -> "level-too-low";
            case Answered state -> "answered";
            case Withdrawn state -> "withdrawn";
            case Expired state -> "expired";
            case AlreadyGiven state -> "already-given";
            case AccessEnded state -> "access-ended";
            case NoPackageLeft state -> "no-package-left";
            case SystemChanged state -> "system-changed";
            case SystemWithdrawn state -> "system-withdrawn";
        };
    }
}
