package no.systembruker.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import no.systembruker.token.Refusal.InsufficientScope;
import no.systembruker.token.Verdict.Accepted;
import no.systembruker.token.Verdict.Refused;

/**
 * What a token must have been given for: at least one of these scopes, as a whole word.
 *
 * @param anyOf no scope at all means that any token will do
 */
public record RequiredScope(List<String> anyOf) {

    public static final RequiredScope NONE = new RequiredScope(List.of());

    /** RFC 6749 §3.3. */
    private static final Pattern WORD = Pattern.compile("[\\x21\\x23-\\x5B\\x5D-\\x7E]+");

    public RequiredScope {
        anyOf = List.copyOf(anyOf);
        if (!anyOf.stream().allMatch(scope -> WORD.matcher(scope).matches())) {
            throw new IllegalArgumentException("A scope is one word of printable ASCII");
        }
    }

    public static RequiredScope anyOf(String first, String... others) {
        var all = new ArrayList<>(List.of(first));
        all.addAll(List.of(others));
        return new RequiredScope(all);
    }

    Verdict<AccessToken> check(AccessToken token) {
        return check(token, token.scopes());
    }

    Verdict<PersonToken> checkPerson(PersonToken token) {
        return check(token, token.scopes());
    }

    private <T> Verdict<T> check(T token, Set<String> scopes) {
        return anyOf.isEmpty() || anyOf.stream().anyMatch(scopes::contains)
                ? new Accepted<>(token)
                : refuse(Check.SCOPE, "The token lacks a required scope");
    }

    <T> Verdict<T> refuse(Check check, String description) {
        return new Refused<>(new InsufficientScope(check, description, anyOf));
    }
}
