package no.systembruker.token;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An access token with all that its issuer says in it, for those who write it anew.
 *
 * @param claims every claim in plain values: texts, numbers, booleans, lists, maps, nulls
 */
public record OpenedToken(AccessToken access, Map<String, @Nullable Object> claims) {

    /** Without the claims, which must not end up in a log. */
    @Override
    public String toString() {
        return "OpenedToken[" + claims.size() + " claims]";
    }
}
