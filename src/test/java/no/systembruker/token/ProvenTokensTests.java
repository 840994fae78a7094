package no.systembruker.token;

import static no.systembruker.token.TestToken.aToken;
import static no.systembruker.token.TokenWorld.KEYS;
import static no.systembruker.token.TokenWorld.NOW;
import static no.systembruker.token.TokenWorld.OTHER_KEYS;
import static no.systembruker.token.TokenWorld.accepted;
import static no.systembruker.token.TokenWorld.failed;
import static no.systembruker.token.TokenWorld.key;
import static no.systembruker.token.TokenWorld.refusal;
import static no.systembruker.token.TokenWorld.settings;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.KeyPair;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import no.systembruker.token.KeyLookup.Found;
import no.systembruker.token.KeyLookup.Unavailable;
import no.systembruker.token.KeyLookup.Unknown;
import no.systembruker.token.Verdict.Accepted;
import org.junit.jupiter.api.Test;

/** A token that has been accepted comes again. */
class ProvenTokensTests {

    private final StoppedClock clock = new StoppedClock(NOW);
    private KeyLookup published = new Found(key(KEYS));
    private final TokenChecker checker = new TokenChecker(settings(), keyId -> published, clock);
    private final String token = aToken().sign();

    @Test
    void itIsAcceptedAgainWithAllItSays() {
        var first = accepted(check(token));

        assertThat(accepted(check(token))).isEqualTo(first);
    }

    @Test
    void itExpiresAllTheSame() {
        accepted(check(token));

        clock.advance(Duration.ofMinutes(10));

        assertThat(failed(check(token))).isEqualTo(Check.LIFETIME);
    }

    @Test
    void itIsHeldToTheScopeOfEachCall() {
        accepted(check(token));

        assertThat(failed(checker.accessToken(Credentials.bare(token), RequiredScope.anyOf("other:scope"))))
                .isEqualTo(Check.SCOPE);
    }

    @Test
    void itEndsWithItsKey() {
        accepted(check(token));

        published = new Unknown();

        assertThat(failed(check(token))).isEqualTo(Check.KEY);
    }

    @Test
    void anotherKeyOfTheSameNameHasNotSignedIt() {
        accepted(check(token));

        published = new Found(key(OTHER_KEYS));

        assertThat(failed(check(token))).isEqualTo(Check.SIGNATURE);
    }

    @Test
    void itWaitsForKeysThatCannotBeHad() {
        accepted(check(token));

        published = new Unavailable(Duration.ofSeconds(30));

        assertThat(refusal(check(token)).status()).isEqualTo(503);
    }

    @Test
    void itsSignatureIsWorthNothingUnderOtherWords() {
        accepted(check(token));
        var forged = aToken().claim("consumer", TestToken.actor("ID", TokenWorld.BAKERI_NORD))
                .sign();
        var signature = token.substring(token.lastIndexOf('.'));

        assertThat(failed(check(forged.substring(0, forged.lastIndexOf('.')) + signature)))
                .isEqualTo(Check.SIGNATURE);
    }

    @Test
    void aSignatureWithOneOtherBitIsNoSignature() {
        accepted(check(token));
        int place = token.length() - 100;
        char other = token.charAt(place) == 'A' ? 'B' : 'A';

        assertThat(failed(check(token.substring(0, place) + other + token.substring(place + 1))))
                .isEqualTo(Check.SIGNATURE);
    }

    /** The last character of a signature of 256 bytes carries two bits of it, and four that mean nothing. */
    @Test
    void bitsThatMeanNothingMakeAnotherToken() {
        accepted(check(token));
        var alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        char last = token.charAt(token.length() - 1);
        char same = alphabet.charAt(alphabet.indexOf(last) + 1);

        assertThat(failed(check(token.substring(0, token.length() - 1) + same))).isEqualTo(Check.FORMAT);
        assertThat(failed(check(token + "="))).isEqualTo(Check.FORMAT);
    }

    @Test
    void itsKeyMayBePublishedInOtherWords() {
        accepted(check(token));

        published = new Found(new VerificationKey(key(KEYS).key(), "RS256"));

        accepted(check(token));
    }

    @Test
    void itIsTakenApartOnce() {
        var tokens = new ProvenTokens();

        var first = judge(tokens, token, KEYS);

        assertThat(judge(tokens, token, KEYS).payload()).isSameAs(first.payload());
    }

    @Test
    void whatIsNotProvenIsNotKept() {
        var tokens = new ProvenTokens();

        var first = judge(tokens, token, OTHER_KEYS);

        assertThat(judge(tokens, token, OTHER_KEYS).payload()).isNotSameAs(first.payload());
    }

    @Test
    void whatAnotherKeyDisprovesIsForgotten() {
        var tokens = new ProvenTokens();
        var first = judge(tokens, token, KEYS);

        judge(tokens, token, OTHER_KEYS);

        assertThat(judge(tokens, token, KEYS).payload()).isNotSameAs(first.payload());
    }

    @Test
    void theLongestUnusedIsForgottenForAnother() {
        var tokens = new ProvenTokens(2);
        var other = aToken().claim("jti", "other").sign();
        var third = aToken().claim("jti", "third").sign();
        var first = judge(tokens, token, KEYS);
        var second = judge(tokens, other, KEYS);

        judge(tokens, token, KEYS);
        judge(tokens, third, KEYS);

        assertThat(judge(tokens, token, KEYS).payload()).isSameAs(first.payload());
        assertThat(judge(tokens, other, KEYS).payload()).isNotSameAs(second.payload());
    }

    @Test
    void manyMayShowTokensAtOnce() {
        var tokens = new ProvenTokens(3);
        var shown = IntStream.range(0, 5)
                .mapToObj(number -> aToken().claim("jti", "token-" + number).sign())
                .toList();

        var believed = IntStream.range(0, 2_000)
                .parallel()
                .mapToObj(turn -> {
                    var text = shown.get(turn % shown.size());
                    var judged = judge(tokens, text, turn % 7 == 0 ? OTHER_KEYS : KEYS);
                    return judged.payload().text("jti").equals(Optional.of("token-" + turn % shown.size()))
                            && judged.proven().isPresent() == (turn % 7 != 0);
                })
                .toList();

        assertThat(believed).containsOnly(true);
    }

    private Verdict<AccessToken> check(String text) {
        return checker.accessToken(Credentials.bare(text), RequiredScope.NONE);
    }

    private static SignedToken judge(ProvenTokens tokens, String text, KeyPair pair) {
        var verdict = tokens.judge(text, parsed -> {
            parsed.isSignedBy(key(pair), SignatureAlgorithm.RS256);
            return new Accepted<>(parsed);
        });
        return accepted(verdict);
    }
}
