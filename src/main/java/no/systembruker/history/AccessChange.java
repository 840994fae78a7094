package no.systembruker.history;

import no.systembruker.register.Access;

/** What a system user may do since, and what it may do no longer. */
public record AccessChange(Access gained, Access lost) {

    static AccessChange between(Access before, Access after) {
        return new AccessChange(after.without(before), before.without(after));
    }
}
