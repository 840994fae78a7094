package no.systembruker.delegation;

import java.util.List;
import no.systembruker.party.Mandate;
import no.systembruker.party.Organisation;

/** What came of the wish to put a client on a system user. */
public sealed interface Adding {

    record Added(Organisation client) implements Adding {}

    /** It was on it before; nothing has changed. */
    record AlreadyOn(Organisation client) implements Adding {}

    /** The organisation has given the owner nothing, or there is no such organisation. */
    record NotAClient() implements Adding {}

    /**
     * The client has not given all that the system user is to use for it.
     *
     * @param packages the slugs of what it has not given
     */
    record Lacks(Organisation client, List<String> packages) implements Adding {

        public Lacks {
            packages = List.copyOf(packages);
        }
    }

    /** The person has something to do with the owner, but may not manage its clients. */
    record NotPermitted(Mandate mandate) implements Adding {}

    /** The system user acts for its owner alone. */
    record NotForClients() implements Adding {}

    /** There is no such system user, or not for this person. */
    record Unknown() implements Adding {}
}
