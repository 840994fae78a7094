package no.systembruker.changerequest;

import java.net.URI;
import java.time.Instant;
import no.systembruker.delegation.ClientImpact;
import no.systembruker.register.Access;
import no.systembruker.request.Decided;
import no.systembruker.request.Escalated;
import no.systembruker.request.RequestStatus;
import no.systembruker.systemuser.SystemUserId;
import no.systembruker.systemuser.SystemUserKey;
import no.systembruker.systemuser.SystemUserKind;
import org.jspecify.annotations.Nullable;

/**
 * A vendor asks a customer to change what a system user may do.
 *
 * @param kind for whom the system user acts
 * @param title what the vendor calls the system user
 * @param redirectUrl where the vendor wants the customer back, if anywhere
 * @param escalated null until somebody who cannot answer has sent it on
 * @param expires the first instant at which it can no longer be answered
 * @param decided null until somebody has answered
 * @param before what the system user had when it was answered; null until then
 * @param clients what it meant to clients when it was approved; null until then, and where none are concerned
 * @param withdrawn whether the vendor has taken it back
 */
public record ChangeRequest(
        ChangeRequestId id,
        SystemUserId systemUser,
        SystemUserKind kind,
        SystemUserKey key,
        String title,
        Change change,
        @Nullable URI redirectUrl,
        RequestStatus status,
        @Nullable Escalated escalated,
        Instant created,
        Instant expires,
        @Nullable Decided decided,
        @Nullable Access before,
        @Nullable ClientImpact clients,
        boolean withdrawn) {

    public boolean timedOut(Instant now) {
        return !now.isBefore(expires);
    }
}
