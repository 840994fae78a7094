package no.systembruker.token;

import java.time.Clock;
import no.systembruker.token.Verdict.Accepted;

/**
 * Checks a token from end to end, in the order of {@link Check}: what is cheap comes first, and nothing in the token is
 * believed before its signature and issuer are. Safe for use by many threads; keep one, as it holds the issuer's keys.
 */
public final class TokenChecker {

    private final int longestToken;
    private final SignatureRules signature;
    private final ClaimRules claims;

    /** Fetches the issuer's keys from {@link TokenSettings#jwksUri()}. */
    public TokenChecker(TokenSettings settings, Clock clock) {
        this(settings, new JwksKeySource(settings.jwksUri(), clock), clock);
    }

    /** Takes the issuer's keys from elsewhere. */
    public TokenChecker(TokenSettings settings, KeySource keys, Clock clock) {
        longestToken = settings.longestToken();
        signature = new SignatureRules(settings.algorithms(), keys);
        claims = new ClaimRules(settings, clock);
    }

    /** Any access token of the issuer, with or without a system user. */
    public Verdict<AccessToken> accessToken(Credentials credentials, RequiredScope scope) {
        return trustedClaims(credentials).then(AccessToken::read).then(scope::check);
    }

    /** An access token that was given for a system user. */
    public Verdict<SystemUserToken> systemUserToken(Credentials credentials, RequiredScope scope) {
        return trustedClaims(credentials)
                .then(claims -> AccessToken.read(claims)
                        .then(scope::check)
                        .then(access -> SystemUserDetails.find(claims, scope)
                                .then(SystemUserDetails::read)
                                .then(details -> new Accepted<>(details.in(access)))));
    }

    private Verdict<JsonObject> trustedClaims(Credentials credentials) {
        return credentials
                .bearerToken(longestToken)
                .then(SignedToken::parse)
                .then(signature::check)
                .then(claims::check);
    }
}
