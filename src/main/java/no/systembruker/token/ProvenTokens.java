package no.systembruker.token;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import no.systembruker.token.SignedToken.Proven;
import no.systembruker.token.Verdict.Accepted;

/**
 * Tokens whose signature has held, so that those that come again cost its arithmetic only once. Nothing else is remembered:
 * whether the key is still the issuer's, and all that the token claims, is checked anew each time. They are known by a digest
 * of their whole text: what is kept here opens nothing. Those longest unused are forgotten first; a token that was not proven
 * is never kept, whoever sends how many.
 */
final class ProvenTokens {

    /** With the claims of Maskinporten's tokens, some ten megabytes. */
    private static final int MOST = 5_000;

    private static final float USUAL_LOAD = 0.75f;

    /** To be copied: it is asked for at each call, and takes longer to be found than to be copied. */
    private static final MessageDigest SHA_256 = sha256();

    private final int most;
    private final SequencedMap<String, Proven> lastUsedLast = new LinkedHashMap<>(16, USUAL_LOAD, true);

    ProvenTokens() {
        this(MOST);
    }

    /** Remembers so many at most. */
    ProvenTokens(int most) {
        this.most = most;
    }

    /** The verdict on a token, which is taken apart first unless it is known. */
    <T> Verdict<T> judge(String text, Function<SignedToken, Verdict<T>> check) {
        var digest = digest(text);
        return find(digest)
                .<Verdict<SignedToken>>map(proven -> new Accepted<>(proven.in(text)))
                .orElseGet(() -> SignedToken.parse(text))
                .then(token -> judge(digest, token, check));
    }

    private <T> Verdict<T> judge(String digest, SignedToken token, Function<SignedToken, Verdict<T>> check) {
        var verdict = check.apply(token);
        token.proven().ifPresentOrElse(proven -> keep(digest, proven), () -> forget(digest));
        return verdict;
    }

    private synchronized Optional<Proven> find(String digest) {
        return Optional.ofNullable(lastUsedLast.get(digest));
    }

    private synchronized void keep(String digest, Proven proven) {
        lastUsedLast.put(digest, proven);
        if (lastUsedLast.size() > most) {
            lastUsedLast.pollFirstEntry();
        }
    }

    private synchronized void forget(String digest) {
        lastUsedLast.remove(digest);
    }

    /** In a text of as many characters as it has bytes, which can be compared. */
    private static String digest(String text) {
        try {
            var sha256 = (MessageDigest) SHA_256.clone();
            return new String(sha256.digest(text.getBytes(ISO_8859_1)), ISO_8859_1);
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
