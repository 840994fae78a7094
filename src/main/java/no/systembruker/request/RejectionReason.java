package no.systembruker.request;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a customer says no, in the customer's own words to the vendor: 1 to 500 characters. */
public record RejectionReason(String text) {

    public static final int MAX_LENGTH = 500;

    public RejectionReason {
        if (text.isBlank() || text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("A reason has 1 to 500 characters");
        }
    }

    /** Nothing, when nothing was written. */
    public static Optional<RejectionReason> of(@Nullable String written) {
        return Optional.ofNullable(written)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(RejectionReason::new);
    }
}
