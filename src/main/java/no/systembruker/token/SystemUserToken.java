package no.systembruker.token;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An access token that was given for a system user, and has passed every check.
 *
 * @param systemUserId the system user: the subject of the question to the decision point
 * @param systemId the vendor's system, as the system register spells it
 * @param owner number of the organisation that the system user belongs to, nine digits. For the system user of an
 *     accountant this is the accountant: whom a call is about, the call itself must say
 * @param externalRef the vendor's own key for the system user, when the token was asked for with it
 * @param access the token as such: client, scopes, times
 */
public record SystemUserToken(
        UUID systemUserId,
        String systemId,
        String owner,
        @Nullable String externalRef,
        AccessToken access) {

    /** Number of the organisation that made the system and calls with it, nine digits. */
    public String vendor() {
        return access.consumer();
    }
}
