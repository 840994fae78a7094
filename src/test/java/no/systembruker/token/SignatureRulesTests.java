package no.systembruker.token;

import static no.systembruker.token.TestToken.aToken;
import static no.systembruker.token.TokenWorld.accepted;
import static no.systembruker.token.TokenWorld.check;
import static no.systembruker.token.TokenWorld.failed;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.security.interfaces.RSAPublicKey;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureRulesTests {

    @ParameterizedTest
    @ValueSource(strings = {"none", "None", "NONE", "", "rs256", "RS256 ", "RS1", "PS256", "ES256", "HS256", "RS384"})
    void onlyConfiguredAlgorithmsAreAccepted(String algorithm) {
        assertThat(failed(check(aToken().header("alg", algorithm)))).isEqualTo(Check.ALGORITHM);
    }

    @Test
    void theAlgorithmIsAText() {
        assertThat(failed(check(aToken().without("alg")))).isEqualTo(Check.ALGORITHM);
        assertThat(failed(check(aToken().header("alg", List.of("RS256"))))).isEqualTo(Check.ALGORITHM);
    }

    @Test
    void anUnsignedTokenIsRefusedInEveryForm() {
        var token = aToken().header("alg", "none").sign();
        var unsigned = token.substring(0, token.lastIndexOf('.') + 1);

        assertThat(failed(check(unsigned))).isEqualTo(Check.FORMAT);
        assertThat(failed(check(unsigned + "AA"))).isEqualTo(Check.ALGORITHM);
    }

    @Test
    void thePublicKeyIsNoSharedSecret() throws GeneralSecurityException {
        var token = aToken().header("alg", "HS256").sign();
        var signed = token.substring(0, token.lastIndexOf('.'));
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(TokenWorld.KEYS.getPublic().getEncoded(), "HmacSHA256"));
        var signature = Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(signed.getBytes()));

        assertThat(failed(check(signed + "." + signature))).isEqualTo(Check.ALGORITHM);
    }

    @ParameterizedTest
    @EnumSource(SignatureAlgorithm.class)
    void everyAlgorithmWorksWhenConfigured(SignatureAlgorithm algorithm) {
        var defaults = TokenWorld.settings();
        var settings = new TokenSettings(
                defaults.issuer(),
                defaults.jwksUri(),
                null,
                Set.of(algorithm),
                defaults.skew(),
                defaults.longestLifetime(),
                defaults.longestToken(),
                DetailsForm.LIST);
        var token = aToken().header("alg", algorithm.name()).sign();

        assertThat(accepted(TokenWorld.checker(settings).accessToken(Credentials.bare(token), RequiredScope.NONE)))
                .isNotNull();
    }

    @Test
    void criticalHeadersAreNotUnderstood() {
        assertThat(failed(check(aToken().header("crit", List.of())))).isEqualTo(Check.ALGORITHM);
        assertThat(failed(check(aToken().header("crit", List.of("b64")).header("b64", true))))
                .isEqualTo(Check.ALGORITHM);
        assertThat(failed(check(aToken().rewriteHeader(text -> text.replaceFirst("\\{", "{\"crit\":null,")))))
                .isEqualTo(Check.ALGORITHM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"JWT", "jwt", "at+jwt", "application/at+jwt"})
    void theTypesOfAccessTokensAreAccepted(String type) {
        assertThat(accepted(check(aToken().header("typ", type)))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"logout+jwt", "dpop+jwt", "secevent+jwt", "id+jwt", "JOSE", "", "JWT\0"})
    void otherTypesAreRefused(String type) {
        assertThat(failed(check(aToken().header("typ", type)))).isEqualTo(Check.ALGORITHM);
    }

    @Test
    void theTypeIsAText() {
        assertThat(failed(check(aToken().header("typ", List.of("JWT"))))).isEqualTo(Check.ALGORITHM);
    }

    @Test
    void aKeyThatTheTokenBringsAlongIsIgnored() {
        var mine = (RSAPublicKey) TokenWorld.OTHER_KEYS.getPublic();
        var jwk = Map.of("kty", "RSA", "n", base64(mine.getModulus().toByteArray()), "e", "AQAB");
        var token = aToken().header("jwk", jwk)
                .header("jku", "http://127.0.0.1:1/jwk")
                .header("x5u", "http://127.0.0.1:1/x5u")
                .header("x5c", List.of("MIIB"));

        assertThat(accepted(check(token))).isNotNull();
        assertThat(failed(check(token.signedBy(TokenWorld.OTHER_KEYS)))).isEqualTo(Check.SIGNATURE);
        assertThat(failed(check(token.without("kid")))).isEqualTo(Check.KEY);
    }

    @Test
    void anUnnamedOrOverlongKeyIsNeverLookedFor() {
        var asked = new ArrayList<String>();
        var checker = new TokenChecker(
                TokenWorld.settings(),
                keyId -> {
                    asked.add(keyId);
                    return new KeyLookup.Unknown();
                },
                new StoppedClock(TokenWorld.NOW));
        var tokens = List.of(
                aToken().without("kid"),
                aToken().header("kid", ""),
                aToken().header("kid", 7),
                aToken().header("kid", "k".repeat(129)),
                aToken().header("kid", "k".repeat(10_000)));

        for (var token : tokens) {
            var verdict = checker.accessToken(Credentials.bare(token.sign()), RequiredScope.NONE);
            assertThat(failed(verdict)).isEqualTo(Check.KEY);
        }
        assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "' or 1=1 --", "key-2026\n", "KEY-2026", "unknown"})
    void aKeyIdIsANameAndNothingMore(String keyId) {
        assertThat(failed(check(aToken().header("kid", keyId)))).isEqualTo(Check.KEY);
    }

    @Test
    void aKeyForAnotherAlgorithmDoesNotFit() {
        var forRs512 = new VerificationKey((RSAPublicKey) TokenWorld.KEYS.getPublic(), "RS512");
        var checker = new TokenChecker(
                TokenWorld.settings(), keyId -> new KeyLookup.Found(forRs512), new StoppedClock(TokenWorld.NOW));

        assertThat(failed(checker.accessToken(Credentials.bare(aToken().sign()), RequiredScope.NONE)))
                .isEqualTo(Check.KEY);
    }

    @Test
    void aChangedPayloadBreaksTheSignature() {
        var genuine = aToken().sign().split("\\.");
        var forged = aToken().claim("scope", "everything").sign().split("\\.");

        assertThat(failed(check(genuine[0] + "." + forged[1] + "." + genuine[2])))
                .isEqualTo(Check.SIGNATURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AA", "AAAA"})
    void aSignatureOfTheWrongLengthIsRefused(String signature) {
        var token = aToken().sign();

        assertThat(failed(check(token.substring(0, token.lastIndexOf('.') + 1) + signature)))
                .isEqualTo(Check.SIGNATURE);
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
