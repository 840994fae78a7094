package no.systembruker.token;

import static no.systembruker.token.TestToken.aSystemUserToken;
import static no.systembruker.token.TestToken.aToken;
import static no.systembruker.token.TestToken.systemUser;
import static no.systembruker.token.TokenWorld.BAKERI_NORD;
import static no.systembruker.token.TokenWorld.KEYS;
import static no.systembruker.token.TokenWorld.NOW;
import static no.systembruker.token.TokenWorld.OTHER_KEYS;
import static no.systembruker.token.TokenWorld.SCOPE;
import static no.systembruker.token.TokenWorld.accepted;
import static no.systembruker.token.TokenWorld.checker;
import static no.systembruker.token.TokenWorld.failed;
import static no.systembruker.token.TokenWorld.refusal;
import static no.systembruker.token.TokenWorld.settings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import no.systembruker.token.KeyLookup.Found;
import no.systembruker.token.KeyLookup.Unavailable;
import no.systembruker.token.KeyLookup.Unknown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Maskinporten with its key, and a platform with another, that both call by the same name. */
class TrustedIssuersTests {

    private static final String PLATFORM = "https://platform.example/openid/";

    private final TrustedIssuers issuers = new TrustedIssuers(List.of(checker(), platform()));

    @Test
    void eachIssuersTokenIsCheckedWithItsOwnKeys() {
        assertThat(accepted(check(aToken())).issuer()).isEqualTo(TokenWorld.ISSUER);
        assertThat(accepted(check(aPlatformToken())).issuer()).isEqualTo(PLATFORM);
    }

    @Test
    void aTokenSignedWithTheKeyOfTheOtherIssuerIsForged() {
        assertThat(failed(check(aToken().signedBy(OTHER_KEYS)))).isEqualTo(Check.SIGNATURE);
        assertThat(failed(check(aPlatformToken().signedBy(KEYS)))).isEqualTo(Check.SIGNATURE);
    }

    @Test
    void eachIssuerHasItsOwnFormOfDetails() {
        var details = aToken().claim("authorization_details", systemUser());
        var platformDetails = aPlatformToken().claim("authorization_details", systemUser());

        assertThat(failed(checkSystemUser(details))).isEqualTo(Check.SYSTEM_USER);
        assertThat(accepted(checkSystemUser(platformDetails)).owner()).isEqualTo(BAKERI_NORD);
        assertThat(accepted(checkSystemUser(aSystemUserToken())).owner()).isEqualTo(BAKERI_NORD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://platform.example/openid",
                "https://platform.example/openid/ ",
                "HTTPS://platform.example/openid/",
                "https://platform.example/openid/x",
                "https://sibling.example/",
                ""
            })
    void anIssuerIsComparedByteForByte(String issuer) {
        assertThat(failed(check(aToken().claim("iss", issuer)))).isEqualTo(Check.ISSUER);
        assertThat(failed(check(aPlatformToken().claim("iss", issuer)))).isEqualTo(Check.SIGNATURE);
    }

    @Test
    void aTokenOfNobodyIsRefusedInTheUsualOrder() {
        assertThat(failed(check(aToken().without("iss")))).isEqualTo(Check.ISSUER);
        assertThat(failed(check(aToken().claim("iss", List.of(PLATFORM))))).isEqualTo(Check.ISSUER);
        assertThat(failed(check(aToken().claim("iss", "other").header("alg", "none"))))
                .isEqualTo(Check.ALGORITHM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "None", "NONE", "", "HS256", "RS384", "PS256"})
    void noAlgorithmButTheConfiguredOneIsAccepted(String algorithm) {
        assertThat(failed(check(aPlatformToken().header("alg", algorithm)))).isEqualTo(Check.ALGORITHM);
    }

    @Test
    void anOutageOfOneIssuerIsNoneOfTheOther() {
        var down =
                new TokenChecker(settings(), keyId -> new Unavailable(Duration.ofSeconds(30)), new StoppedClock(NOW));
        var others = new TrustedIssuers(List.of(down, platform()));

        var refused = others.accessToken(Credentials.bare(aToken().sign()), RequiredScope.NONE);
        var platforms = others.accessToken(Credentials.bare(aPlatformToken().sign()), RequiredScope.NONE);

        assertThat(refusal(refused).status()).isEqualTo(503);
        assertThat(accepted(platforms).issuer()).isEqualTo(PLATFORM);
    }

    @Test
    void aTokenThatIsTooLongIsNotRead() {
        assertThat(failed(issuers.accessToken(
                        Credentials.bare(aToken().sign() + "x".repeat(16 * 1024)), RequiredScope.NONE)))
                .isEqualTo(Check.PRESENTATION);
    }

    @Test
    void anIssuerHasOneCheck() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TrustedIssuers(List.of(checker(), checker())));
    }

    private static TokenChecker platform() {
        var settings =
                TokenSettings.trusting(PLATFORM, URI.create(PLATFORM + "jwks")).withDetails(DetailsForm.LIST_OR_OBJECT);
        return new TokenChecker(
                settings,
                keyId -> keyId.equals(TokenWorld.KEY_ID) ? new Found(TokenWorld.key(OTHER_KEYS)) : new Unknown(),
                new StoppedClock(NOW));
    }

    private static TestToken aPlatformToken() {
        return aToken().claim("iss", PLATFORM).header("typ", "JWT").signedBy(OTHER_KEYS);
    }

    private Verdict<AccessToken> check(TestToken token) {
        return issuers.accessToken(Credentials.bare(token.sign()), RequiredScope.NONE);
    }

    private Verdict<SystemUserToken> checkSystemUser(TestToken token) {
        return issuers.systemUserToken(Credentials.bare(token.sign()), RequiredScope.anyOf(SCOPE));
    }
}
