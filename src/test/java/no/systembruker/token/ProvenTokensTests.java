package no.systembruker.token;

import static no.systembruker.token.TestToken.aToken;
import static no.systembruker.token.TokenWorld.KEYS;
import static no.systembruker.token.TokenWorld.KEY_ID;
import static no.systembruker.token.TokenWorld.NOW;
import static no.systembruker.token.TokenWorld.OTHER_KEYS;
import static no.systembruker.token.TokenWorld.accepted;
import static no.systembruker.token.TokenWorld.failed;
import static no.systembruker.token.TokenWorld.key;
import static no.systembruker.token.TokenWorld.refusal;
import static no.systembruker.token.TokenWorld.settings;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
    void itIsTakenApartOnce() {
        var tokens = new ProvenTokens();
        var seen = new ArrayList<SignedToken>();

        judge(tokens, token, seen);
        judge(tokens, token, seen);

        assertThat(seen.getFirst()).isSameAs(seen.getLast());
    }

    @Test
    void whatIsNotProvenIsNotKept() {
        var tokens = new ProvenTokens();
        var seen = new ArrayList<SignedToken>();
        var forged = aToken().signedBy(OTHER_KEYS).header("kid", KEY_ID).sign();

        judge(tokens, forged, seen);
        judge(tokens, forged, seen);

        assertThat(seen).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void theLongestUnusedIsForgottenForAnother() {
        var tokens = new ProvenTokens(2);
        var seen = new ArrayList<SignedToken>();
        var others = List.of(
                aToken().claim("jti", "one").sign(),
                aToken().claim("jti", "two").sign());

        judge(tokens, token, seen);
        others.forEach(other -> judge(tokens, other, seen));
        judge(tokens, token, seen);

        assertThat(seen).hasSize(4).doesNotHaveDuplicates();
    }

    private Verdict<AccessToken> check(String text) {
        return checker.accessToken(Credentials.bare(text), RequiredScope.NONE);
    }

    private static void judge(ProvenTokens tokens, String text, List<SignedToken> seen) {
        tokens.judge(text, parsed -> {
            seen.add(parsed);
            parsed.isSignedBy(key(KEYS), SignatureAlgorithm.RS256);
            return new Accepted<>(parsed);
        });
    }
}
