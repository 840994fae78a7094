package no.systembruker.sandbox.idporten;

import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.id.State;
import org.jspecify.annotations.Nullable;

/** What a call to the authorization endpoint turned out to be. */
sealed interface AuthorizationReading {

    /** Neither client nor return address can be trusted: a page here, never a redirect. */
    record Untrusted(Reason reason) implements AuthorizationReading {}

    /** The client is known, and told what is wrong. */
    record Refused(ErrorObject error, @Nullable State state) implements AuthorizationReading {}

    record Accepted(SignInRequest request) implements AuthorizationReading {}

    /** Why nobody is sent anywhere. */
    enum Reason {
        UNKNOWN_CLIENT("unknown-client"),
        UNKNOWN_REDIRECT_URI("unknown-redirect-uri");

        private final String key;

        Reason(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }
}
