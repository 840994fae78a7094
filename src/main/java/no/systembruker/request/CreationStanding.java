package no.systembruker.request;

import no.systembruker.register.Access;

/** How it stands with a person's giving a system access that its vendor has not asked this customer for. */
public sealed interface CreationStanding
        permits Standing.Answerable,
                Standing.LacksAccess,
                Standing.OfPerson,
                Standing.SystemUserExists,
                CreationStanding.PartlyGone,
                CreationStanding.NothingToGive {

    /** Some of what the system needs is nobody's to give a system that acts for its customer itself, or not any more. */
    record PartlyGone(Access gone) implements CreationStanding {}

    /** The system needs nothing. */
    record NothingToGive() implements CreationStanding {}

    default boolean mayCreate() {
        return switch (this) {
            case Standing.Answerable answerable -> true;
            case Standing.LacksAccess lacks -> false;
            case Standing.NotPermitted notPermitted -> false;
            case Standing.LevelTooLow tooLow -> false;
            case Standing.SystemUserExists exists -> false;
            case PartlyGone partlyGone -> false;
            case NothingToGive nothing -> false;
        };
    }
}
