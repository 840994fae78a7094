package no.systembruker.portal.request;

import java.util.Optional;
import no.systembruker.catalogue.PlainText;
import no.systembruker.request.EscalationMessage;

/** The message as it was written, if any; a browser sends a line break as two characters and counts it as one. */
public record EscalationForm(String message) {

    public EscalationForm {
        message = message.replace("\r\n", "\n").strip();
    }

    /** The key of what is wrong with it. */
    public Optional<String> error() {
        if (message.length() > EscalationMessage.MAX_LENGTH) {
            return Optional.of("request.escalation.too-long");
        }
        return PlainText.isText(message, EscalationMessage.MAX_LENGTH)
                ? Optional.empty()
                : Optional.of("request.escalation.unreadable");
    }
}
