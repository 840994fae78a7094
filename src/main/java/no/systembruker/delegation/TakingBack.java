package no.systembruker.delegation;

import java.util.List;
import no.systembruker.party.Mandate;
import no.systembruker.party.Organisation;

/** What came of an organisation's wish to take packages back from another one. */
public sealed interface TakingBack {

    /**
     * The other one has them no longer, from itself.
     *
     * @param packages the slugs of those that it had until now; none when all had been taken back before
     * @param stopped the accesses that do no longer work for the organisation
     */
    record TakenBack(Organisation from, List<String> packages, List<StoppedAccess> stopped) implements TakingBack {

        public TakenBack {
            packages = List.copyOf(packages);
            stopped = List.copyOf(stopped);
        }
    }

    /** The person has something to do with the organisation, but may not decide for it. */
    record NotPermitted(Mandate mandate) implements TakingBack {}

    /** There is no such organisation, at either end, or not for this person. */
    record Unknown() implements TakingBack {}
}
