package no.systembruker.token;

import java.net.URI;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import no.systembruker.token.KeyLookup.Found;
import no.systembruker.token.KeyLookup.Unknown;
import no.systembruker.token.Verdict.Accepted;
import no.systembruker.token.Verdict.Refused;

/** Lønnsverk has made a system; Bakeri Nord has a system user for it. An issuer, one key, and a clock that stands still. */
final class TokenWorld {

    static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    static final String ISSUER = "https://maskinporten.example/";
    static final String KEY_ID = "key-2026";
    static final String SCOPE = "bakeri:flour.read";
    static final String LOENNSVERK = "310000019";
    static final String BAKERI_NORD = "310000027";
    static final String SYSTEM_USER = "5f1a0f0e-93f7-4b0a-8f1c-3d6f3f1b6a11";

    static final KeyPair KEYS = newKeys(2048);
    static final KeyPair OTHER_KEYS = newKeys(2048);

    private TokenWorld() {}

    static KeyPair newKeys(int bits) {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(bits);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    static TokenSettings settings() {
        return TokenSettings.trusting(ISSUER, URI.create(ISSUER + "jwk"));
    }

    static VerificationKey key(KeyPair pair) {
        return new VerificationKey((RSAPublicKey) pair.getPublic(), null);
    }

    static KeyLookup issuerKeys(String keyId) {
        return keyId.equals(KEY_ID) ? new Found(key(KEYS)) : new Unknown();
    }

    static TokenChecker checker() {
        return checker(settings());
    }

    static TokenChecker checker(TokenSettings settings) {
        return new TokenChecker(settings, TokenWorld::issuerKeys, new StoppedClock(NOW));
    }

    static Verdict<AccessToken> check(String token) {
        return checker().accessToken(Credentials.bare(token), RequiredScope.NONE);
    }

    static Verdict<AccessToken> check(TestToken token) {
        return check(token.sign());
    }

    static Verdict<SystemUserToken> checkSystemUser(TestToken token) {
        return checker().systemUserToken(Credentials.bare(token.sign()), RequiredScope.anyOf(SCOPE));
    }

    static <T> T accepted(Verdict<T> verdict) {
        return switch (verdict) {
            case Accepted<T> accepted -> accepted.token();
            case Refused<T> refused -> throw new AssertionError("Refused: " + refused.refusal());
        };
    }

    static <T> Refusal refusal(Verdict<T> verdict) {
        return switch (verdict) {
            case Accepted<T> accepted -> throw new AssertionError("Accepted: " + accepted.token());
            case Refused<T> refused -> refused.refusal();
        };
    }

    static <T> Check failed(Verdict<T> verdict) {
        return refusal(verdict).check();
    }
}
