package no.systembruker.request;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody writes to those who can answer: 1 to 500 characters, for eyes inside the organisation. */
public record EscalationMessage(String text) {

    public static final int MAX_LENGTH = 500;

    public EscalationMessage {
        if (text.isBlank() || text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("A message has 1 to 500 characters");
        }
    }

    /** Nothing, when nothing was written. */
    public static Optional<EscalationMessage> of(@Nullable String written) {
        return Optional.ofNullable(written)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(EscalationMessage::new);
    }
}
