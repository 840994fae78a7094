package no.systembruker.token;

import java.util.List;
import java.util.regex.Pattern;

/** Spells the {@code WWW-Authenticate} value of RFC 6750 §3. */
final class Challenge {

    /** What may stand in a quoted string without escapes. */
    private static final Pattern QUOTABLE = Pattern.compile("[\\x20-\\x21\\x23-\\x5B\\x5D-\\x7E]*");

    private Challenge() {}

    static String of(String realm) {
        return "Bearer " + parameter("realm", realm);
    }

    static String of(String realm, String error, String description) {
        return of(realm) + ", " + parameter("error", error) + ", " + parameter("error_description", description);
    }

    static String of(String realm, String error, String description, List<String> scopes) {
        var challenge = of(realm, error, description);
        return scopes.isEmpty() ? challenge : challenge + ", " + parameter("scope", String.join(" ", scopes));
    }

    private static String parameter(String name, String value) {
        if (!QUOTABLE.matcher(value).matches()) {
            throw new IllegalArgumentException(name + " must be printable ASCII without quotes and backslashes");
        }
        return name + "=\"" + value + "\"";
    }
}
