package no.systembruker.token;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Several issuers, each with keys and rules of its own. Whose a token claims to be decides nothing but who judges it: that
 * one checks all of it in the order of {@link Check}, the issuer too, with no key but its own. A token of nobody here is
 * judged, and so refused, by the first.
 */
public final class TrustedIssuers {

    private final TokenChecker first;
    private final Map<String, TokenChecker> byIssuer;
    private final int longestToken;
    private final ProvenTokens tokens = new ProvenTokens();

    public TrustedIssuers(List<TokenChecker> checkers) {
        first = checkers.getFirst();
        byIssuer = checkers.stream()
                .collect(toMap(checker -> checker.settings().issuer(), identity(), TrustedIssuers::onlyOne));
        longestToken = checkers.stream()
                .mapToInt(checker -> checker.settings().longestToken())
                .min()
                .orElseThrow();
    }

    /** Any access token of one of the issuers, with or without a system user. */
    public Verdict<AccessToken> accessToken(Credentials credentials, RequiredScope scope) {
        return judged(credentials, token -> judge(token).accessToken(token, scope));
    }

    /** An access token that one of the issuers gave for a system user. */
    public Verdict<SystemUserToken> systemUserToken(Credentials credentials, RequiredScope scope) {
        return judged(credentials, token -> judge(token).systemUserToken(token, scope));
    }

    private <T> Verdict<T> judged(Credentials credentials, Function<SignedToken, Verdict<T>> check) {
        return credentials.bearerToken(longestToken).then(text -> tokens.judge(text, check));
    }

    private TokenChecker judge(SignedToken token) {
        return token.payload().text("iss").map(byIssuer::get).orElse(first);
    }

    private static TokenChecker onlyOne(TokenChecker one, TokenChecker other) {
        throw new IllegalArgumentException(
                "Two checks of one issuer: " + one.settings().issuer());
    }
}
