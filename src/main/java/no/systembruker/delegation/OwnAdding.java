package no.systembruker.delegation;

import java.util.List;
import no.systembruker.party.Mandate;

/** What came of the wish to let a system user for clients act for its owner, too (egen virksomhet, domain.md §9.8). */
public sealed interface OwnAdding {

    record Added() implements OwnAdding {}

    /** It was on it before; nothing has changed. */
    record AlreadyOn() implements OwnAdding {}

    /**
     * Some of the packages are of use for clients alone.
     *
     * @param packages their slugs
     */
    record NotForOwner(List<String> packages) implements OwnAdding {

        public NotForOwner {
            packages = List.copyOf(packages);
        }
    }

    /** The person has something to do with the owner, but may not decide for it. */
    record NotPermitted(Mandate mandate) implements OwnAdding {}

    /** The system user acts for its owner alone as it is. */
    record NotForClients() implements OwnAdding {}

    /** There is no such system user, or not for this person. */
    record Unknown() implements OwnAdding {}
}
