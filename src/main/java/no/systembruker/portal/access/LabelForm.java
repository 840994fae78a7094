package no.systembruker.portal.access;

import java.util.Optional;
import no.systembruker.catalogue.PlainText;
import no.systembruker.systemuser.OwnLabel;

/** What somebody wants to call an access, as it was written; the field stands on every page where an access is named. */
public record LabelForm(String label) {

    public LabelForm {
        label = OwnLabel.trimmed(label);
    }

    /** The key of what is wrong with it. */
    public Optional<String> error() {
        if (label.length() > OwnLabel.MAX_LENGTH) {
            return Optional.of("components.label.too-long");
        }
        return PlainText.isLine(label, OwnLabel.MAX_LENGTH)
                ? Optional.empty()
                : Optional.of("components.label.unreadable");
    }

    /** Nothing, when nothing was written. */
    public Optional<OwnLabel> toLabel() {
        return OwnLabel.of(label);
    }
}
