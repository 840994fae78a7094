package no.systembruker.portal.systemuser;

import java.util.List;
import java.util.UUID;

/** What the reader may do about giving a system access, or why nothing: each has words of its own on the page. */
public sealed interface GivingState {

    record Givable() implements GivingState {}

    /** May decide for the organisation, but lacks some of what the system needs: the access lines tell what, and who has it. */
    record LacksAccess() implements GivingState {}

    /** May not decide for the organisation; these roles, in the reader's words, may. */
    record NotPermitted(List<String> deciders) implements GivingState {}

    /** Signed in at too low a level; the address signs in again at the level it takes and comes back here. */
    record LevelTooLow(String signInAgain) implements GivingState {}

    /** The system has access already, under the name that the organisation knows it by. */
    record AlreadyGiven(UUID systemUser, String name) implements GivingState {}

    /** Nobody can give some of what the system needs: the names of it. */
    record PartlyGone(List<String> gone) implements GivingState {}

    record NothingToGive() implements GivingState {}

    /** The case of the template that has this state's words. */
    default String notice() {
        return switch (this) {
            case Givable state -> "givable";
            case LacksAccess state -> "lacks-access";
            case NotPermitted state -> "not-permitted";
            case LevelTooLow state -> "level-too-low";
            case AlreadyGiven state -> "already-given";
            case PartlyGone state -> "partly-gone";
            case NothingToGive state -> "nothing-to-give";
        };
    }

    default boolean isGivable() {
        return switch (this) {
            case Givable state -> true;
            case LacksAccess state -> false;
            case NotPermitted state -> false;
            case LevelTooLow state -> false;
            case AlreadyGiven state -> false;
            case PartlyGone state -> false;
            case NothingToGive state -> false;
        };
    }
}
