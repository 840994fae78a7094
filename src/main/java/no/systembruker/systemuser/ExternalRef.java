package no.systembruker.systemuser;

import no.systembruker.party.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** The vendor's own name for one of a customer's system users; the customer's organisation number when it gives none. */
public record ExternalRef(String value) {

    public static final int MAX_LENGTH = 255;

    public ExternalRef {
        if (value.isEmpty() || value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("An external reference has 1 to 255 characters");
        }
    }

    /** What was given, or the owner's number in its stead. */
    public static ExternalRef of(@Nullable String given, OrganisationNumber owner) {
        return new ExternalRef(given == null || given.isEmpty() ? owner.value() : given);
    }

    public boolean isDefaultFor(OrganisationNumber owner) {
        return value.equals(owner.value());
    }

    @Override
    public String toString() {
        return value;
    }
}
