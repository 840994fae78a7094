package no.systembruker.portal.request;

import java.time.Instant;
import java.util.List;
import no.systembruker.portal.access.AccessKind;
import no.systembruker.portal.access.AccessLine;
import no.systembruker.portal.layout.PartyLabel;
import org.jspecify.annotations.Nullable;

/**
 * What was answered, by whom and when.
 *
 * @param systemUser the access that came of it, when it was approved
 * @param returnAddress where the vendor wants the reader back, if it said so
 */
public record Receipt(
        String reference,
        AccessKind kind,
        Verdict verdict,
        PartyLabel vendor,
        PartyLabel customer,
        String system,
        @Nullable String title,
        List<AccessLine> access,
        String by,
        Instant at,
        @Nullable String reason,
        @Nullable AccessLink systemUser,
        @Nullable String returnAddress) {

    /** Whether what came of it has ended since. */
    public boolean hasEnded() {
        return systemUser != null && systemUser.hasEnded();
    }
}
