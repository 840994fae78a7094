package no.systembruker.token;

import java.time.Clock;
import java.util.function.Function;
import no.systembruker.token.Verdict.Accepted;

/**
 * Checks a token from end to end, in the order of {@link Check}: what is cheap comes first, and nothing in the token is
 * believed before its signature and issuer are. Safe for use by many threads; keep one, as it holds the issuer's keys, and
 * remembers which tokens it has proven.
 */
public final class TokenChecker {

    private final TokenSettings settings;
    private final SignatureRules signature;
    private final ClaimRules claims;
    private final ProvenTokens tokens = new ProvenTokens();

    /** Fetches the issuer's keys from {@link TokenSettings#jwksUri()}. */
    public TokenChecker(TokenSettings settings, Clock clock) {
        this(settings, new JwksKeySource(settings.jwksUri(), clock), clock);
    }

    /** Takes the issuer's keys from elsewhere. */
    public TokenChecker(TokenSettings settings, KeySource keys, Clock clock) {
        this.settings = settings;
        signature = new SignatureRules(settings.algorithms(), keys);
        claims = new ClaimRules(settings, clock);
    }

    /** Any access token of the issuer, with or without a system user. */
    public Verdict<AccessToken> accessToken(Credentials credentials, RequiredScope scope) {
        return judged(credentials, token -> accessToken(token, scope));
    }

    /** An access token that was given for a system user. */
    public Verdict<SystemUserToken> systemUserToken(Credentials credentials, RequiredScope scope) {
        return judged(credentials, token -> systemUserToken(token, scope));
    }

    /** Any access token of the issuer, with all that it says; a system user in it, if there is one, is well formed. */
    public Verdict<OpenedToken> openedToken(Credentials credentials) {
        return judged(credentials, this::openedToken);
    }

    /** An access token that somebody got by signing in at the issuer. */
    public Verdict<PersonToken> personToken(Credentials credentials, RequiredScope scope) {
        return judged(
                credentials,
                token -> trustedClaims(token).then(PersonToken::read).then(scope::checkPerson));
    }

    Verdict<AccessToken> accessToken(SignedToken token, RequiredScope scope) {
        return trustedClaims(token).then(trusted -> token.access()).then(scope::check);
    }

    Verdict<SystemUserToken> systemUserToken(SignedToken token, RequiredScope scope) {
        return trustedClaims(token)
                .then(trusted -> token.access()
                        .then(scope::check)
                        .then(access -> SystemUserDetails.find(trusted, settings.details(), scope)
                                .then(SystemUserDetails::read)
                                .then(details -> new Accepted<>(details.in(access)))));
    }

    private Verdict<OpenedToken> openedToken(SignedToken token) {
        return trustedClaims(token)
                .then(trusted -> token.access()
                        .then(access -> SystemUserDetails.check(trusted, settings.details())
                                .then(checked -> new Accepted<>(new OpenedToken(access, checked.plain())))));
    }

    TokenSettings settings() {
        return settings;
    }

    private <T> Verdict<T> judged(Credentials credentials, Function<SignedToken, Verdict<T>> check) {
        return credentials.bearerToken(settings.longestToken()).then(text -> tokens.judge(text, check));
    }

    private Verdict<JsonObject> trustedClaims(SignedToken token) {
        return signature.check(token).then(claims::check);
    }
}
