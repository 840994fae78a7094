package no.systembruker.token;

import no.systembruker.token.Refusal.InvalidToken;
import no.systembruker.token.Verdict.Refused;

/** What is checked, in this order; a refusal names the first that failed. */
public enum Check {
    /** One bearer token, in one {@code Authorization} header, of a bearable length. */
    PRESENTATION,
    /** Three parts of canonical base64url; header and payload are strict JSON objects. */
    FORMAT,
    /** {@code alg} is one of the configured, {@code typ} is that of an access token, no {@code crit}. */
    ALGORITHM,
    /** {@code kid} names a key in the issuer's own key set, fit for the algorithm. */
    KEY,
    /** The signature was made with that key. */
    SIGNATURE,
    /** {@code iss} is the issuer, byte for byte: sibling issuers may share keys. */
    ISSUER,
    /** {@code exp}, {@code iat} and {@code nbf} are whole seconds, now is between them, the life is not too long. */
    LIFETIME,
    /** {@code aud} names us, or nobody in particular when we have no name. */
    AUDIENCE,
    /** {@code token_type}, when present, is Bearer. */
    TOKEN_TYPE,
    /** {@code consumer} is an organisation and {@code client_id} is there. */
    CONSUMER,
    /** {@code pid} is a person who has signed in surely enough, and {@code client_id} is there. */
    PERSON,
    /** {@code scope} holds a required word. */
    SCOPE,
    /** {@code authorization_details} holds exactly one system user. */
    SYSTEM_USER,
    /** Its id, its system and its owner are well formed. */
    SYSTEM_USER_DETAILS;

    <T> Verdict<T> refuse(String description) {
        return new Refused<>(new InvalidToken(this, description));
    }
}
