package no.systembruker.token;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;

/**
 * Tokens whose signature has held, so that those that come again cost its arithmetic only once. Nothing else is remembered:
 * whether the key is still the issuer's, and all that the token claims, is checked anew each time. Those longest unused are
 * forgotten first; a token that was not proven is never kept, whoever sends how many.
 */
final class ProvenTokens {

    /** With Maskinporten's tokens, of about a thousand characters, some thirty megabytes. */
    private static final int MOST = 5_000;

    private static final float USUAL_LOAD = 0.75f;

    private final int most;
    private final SequencedMap<String, SignedToken> lastUsedLast = new LinkedHashMap<>(16, USUAL_LOAD, true);

    ProvenTokens() {
        this(MOST);
    }

    /** Remembers so many at most. */
    ProvenTokens(int most) {
        this.most = most;
    }

    /** The verdict on a token, which is taken apart first unless it is known. */
    <T> Verdict<T> judge(String text, Function<SignedToken, Verdict<T>> check) {
        return find(text)
                .map(check)
                .orElseGet(() -> SignedToken.parse(text).then(token -> judgeAndKeep(text, token, check)));
    }

    private <T> Verdict<T> judgeAndKeep(String text, SignedToken token, Function<SignedToken, Verdict<T>> check) {
        var verdict = check.apply(token);
        if (token.isProven()) {
            keep(text, token);
        }
        return verdict;
    }

    private synchronized Optional<SignedToken> find(String text) {
        return Optional.ofNullable(lastUsedLast.get(text));
    }

    private synchronized void keep(String text, SignedToken token) {
        lastUsedLast.put(text, token);
        if (lastUsedLast.size() > most) {
            lastUsedLast.pollFirstEntry();
        }
    }
}
