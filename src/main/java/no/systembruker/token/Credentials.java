package no.systembruker.token;

import java.util.List;
import no.systembruker.token.Refusal.InvalidRequest;
import no.systembruker.token.Refusal.NoToken;
import no.systembruker.token.Verdict.Accepted;
import no.systembruker.token.Verdict.Refused;

/**
 * What a call presents itself with.
 *
 * @param authorizationHeaders every {@code Authorization} value of the call, as received
 * @param tokenElsewhere whether the call also has an {@code access_token} in its query or body. It is never read; beside
 *     a header it makes the call ambiguous (RFC 6750 §2)
 */
public record Credentials(List<String> authorizationHeaders, boolean tokenElsewhere) {

    private static final String SCHEME = "Bearer";

    public Credentials {
        authorizationHeaders = List.copyOf(authorizationHeaders);
    }

    public static Credentials inHeaders(List<String> authorizationHeaders) {
        return new Credentials(authorizationHeaders, false);
    }

    /** A token that came alone, outside HTTP. */
    public static Credentials bare(String token) {
        return inHeaders(List.of(SCHEME + " " + token));
    }

    public Credentials withTokenElsewhere(boolean elsewhere) {
        return new Credentials(authorizationHeaders, elsewhere);
    }

    Verdict<String> bearerToken(int longest) {
        return onlyHeader().then(Credentials::token).then(token -> notLongerThan(longest, token));
    }

    private Verdict<String> onlyHeader() {
        if (authorizationHeaders.isEmpty()) {
            return new Refused<>(new NoToken());
        }
        if (authorizationHeaders.size() > 1) {
            return new Refused<>(new InvalidRequest("More than one Authorization header"));
        }
        if (tokenElsewhere) {
            return new Refused<>(new InvalidRequest("A token in the query or body beside the Authorization header"));
        }
        return new Accepted<>(authorizationHeaders.getFirst());
    }

    private static Verdict<String> token(String header) {
        if (!header.regionMatches(true, 0, SCHEME + " ", 0, SCHEME.length() + 1)) {
            return new Refused<>(new NoToken());
        }
        var token = header.substring(SCHEME.length() + 1);
        if (token.isBlank()) {
            return new Refused<>(new NoToken());
        }
        // A comma is in no token: somebody on the way has joined two headers into one.
        return token.indexOf(',') < 0
                ? new Accepted<>(token)
                : new Refused<>(new InvalidRequest("More than one set of credentials"));
    }

    private static Verdict<String> notLongerThan(int longest, String token) {
        return token.length() <= longest ? new Accepted<>(token) : Check.PRESENTATION.refuse("The token is too long");
    }

    /** Without the token, which must not end up in a log. */
    @Override
    public String toString() {
        return "Credentials[" + authorizationHeaders.size() + " headers]";
    }
}
