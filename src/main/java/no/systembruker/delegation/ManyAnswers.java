package no.systembruker.delegation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import no.systembruker.party.Mandate;
import no.systembruker.party.OrganisationNumber;

/** What came of doing something to a page of clients at once. */
public sealed interface ManyAnswers {

    /** An answer for each number that was asked for, in that order; those that could not be done held no other back. */
    record Done(Map<OrganisationNumber, ClientAnswer> each) implements ManyAnswers {

        public Done {
            each = Collections.unmodifiableMap(new LinkedHashMap<>(each));
        }

        public long count(ClientOutcome outcome) {
            return each.values().stream()
                    .filter(answer -> answer.outcome() == outcome)
                    .count();
        }
    }

    /** The person has something to do with the owner, but may not manage its clients. */
    record NotPermitted(Mandate mandate) implements ManyAnswers {}

    /** The system user acts for its owner alone. */
    record NotForClients() implements ManyAnswers {}

    /** There is no such system user, or not for this person. */
    record Unknown() implements ManyAnswers {}
}
