package no.systembruker.portal.request;

import java.util.Optional;
import no.systembruker.catalogue.PlainText;
import no.systembruker.request.RejectionReason;

/** The reason as it was written, if any; a browser sends a line break as two characters and counts it as one. */
public record RejectionForm(String reason) {

    public RejectionForm {
        reason = reason.replace("\r\n", "\n").strip();
    }

    /** The key of what is wrong with it. */
    public Optional<String> error() {
        if (reason.length() > RejectionReason.MAX_LENGTH) {
            return Optional.of("request.rejection.too-long");
        }
        return PlainText.isText(reason, RejectionReason.MAX_LENGTH)
                ? Optional.empty()
                : Optional.of("request.rejection.unreadable");
    }
}
