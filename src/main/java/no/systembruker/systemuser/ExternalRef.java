package no.systembruker.systemuser;

import java.util.Optional;
import no.systembruker.catalogue.PlainText;
import no.systembruker.party.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** The vendor's own name for one of a customer's system users; the customer's organisation number when it gives none. */
public record ExternalRef(String value) {

    public static final int MAX_LENGTH = 255;

    public ExternalRef {
        if (!isValid(value)) {
            throw new IllegalArgumentException(
                    "An external reference has 1 to 255 characters, none of them control characters");
        }
    }

    /** The default: the owner's number. */
    public static ExternalRef of(OrganisationNumber owner) {
        return new ExternalRef(owner.value());
    }

    /** What was given, or the default in its stead; empty when what was given cannot be a reference. */
    public static Optional<ExternalRef> parse(@Nullable String given, OrganisationNumber owner) {
        if (given == null || given.isEmpty()) {
            return Optional.of(of(owner));
        }
        return isValid(given) ? Optional.of(new ExternalRef(given)) : Optional.empty();
    }

    public boolean isDefaultFor(OrganisationNumber owner) {
        return value.equals(owner.value());
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean isValid(String text) {
        return !text.isEmpty() && PlainText.isLine(text, MAX_LENGTH);
    }
}
