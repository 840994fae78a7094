package no.systembruker.sandbox.idporten;

import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.openid.connect.sdk.Nonce;
import no.systembruker.party.SecurityLevel;

/**
 * What a client asked the authorization endpoint for, after every check.
 *
 * @param maxAge how many seconds ago the person may have signed in; negative when it does not matter
 */
record SignInRequest(
        State state,
        Nonce nonce,
        CodeChallenge challenge,
        Scope scope,
        SecurityLevel level,
        Language language,
        Prompting prompting,
        int maxAge) {

    /** Whether the person may, must or must not be shown the sign-in page. */
    enum Prompting {
        WHEN_NEEDED,
        ALWAYS,
        NEVER
    }
}
