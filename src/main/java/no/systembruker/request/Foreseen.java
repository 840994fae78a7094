package no.systembruker.request;

import no.systembruker.party.Organisation;
import org.jspecify.annotations.Nullable;

/**
 * What will come of asking a customer on a list, as it stands now.
 *
 * @param customer null when there is no such organisation
 */
public record Foreseen(
        CustomerSheet.Line line, Verdict verdict, @Nullable Organisation customer) {

    public enum Verdict {
        TO_ASK,
        /** A request stands for the same reference, and waits for an answer. */
        WAITING,
        /** The customer has said no; the request must be taken back before it can be asked again. */
        REJECTED,
        /** A request of the other kind stands for the same reference. */
        OTHER_KIND,
        HAS_ACCESS,
        /** The same customer with the same reference stands on the list before. */
        REPEATED,
        /** The vendor's own number: it gives itself access on the road for its own software. */
        OWN_NUMBER,
        UNKNOWN_ORGANISATION,
        /** Not nine digits of which the last is right. */
        INVALID_NUMBER,
        /** Too long, or with characters in it that cannot be kept. */
        UNUSABLE_REFERENCE
    }

    public boolean isToBeAsked() {
        return verdict == Verdict.TO_ASK;
    }
}
