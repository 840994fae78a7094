package no.systembruker.token;

import static no.systembruker.token.TestToken.aSystemUserToken;
import static no.systembruker.token.TestToken.aToken;
import static no.systembruker.token.TokenWorld.NOW;
import static no.systembruker.token.TokenWorld.SCOPE;
import static no.systembruker.token.TokenWorld.accepted;
import static no.systembruker.token.TokenWorld.check;
import static no.systembruker.token.TokenWorld.checkSystemUser;
import static no.systembruker.token.TokenWorld.checker;
import static no.systembruker.token.TokenWorld.failed;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TokenCheckerTests {

    @Test
    void aVendorsTokenTellsWhoCalls() {
        assertThat(accepted(check(aToken().claim("scope", "b a"))))
                .isEqualTo(new AccessToken(
                        TokenWorld.ISSUER,
                        "lonnsverk-client",
                        "310000019",
                        Set.of("a", "b"),
                        "Qm9sbGVyIG1lZCByb3NpbmVy",
                        NOW,
                        NOW.plusSeconds(120)));
    }

    @Test
    void aSystemUsersTokenTellsWhoseSystemUserItIs() {
        var token = accepted(checkSystemUser(aSystemUserToken().systemUser("externalRef", "avdeling øst")));

        assertThat(token.systemUserId()).isEqualTo(UUID.fromString(TokenWorld.SYSTEM_USER));
        assertThat(token.systemId()).isEqualTo("310000019_lonnsverk");
        assertThat(token.owner()).isEqualTo("310000027");
        assertThat(token.vendor()).isEqualTo("310000019");
        assertThat(token.externalRef()).isEqualTo("avdeling øst");
        assertThat(token.access().clientId()).isEqualTo("lonnsverk-client");
    }

    @Test
    void theExternalReferenceMayBeLeftOut() {
        assertThat(accepted(checkSystemUser(aSystemUserToken())).externalRef()).isNull();
    }

    @Test
    void scopesKeepTheirOrder() {
        var token = accepted(check(aToken().claim("scope", "z  a m")));

        assertThat(token.scopes()).containsExactly("z", "a", "m");
    }

    @Test
    void aTokenWrittenByAnotherLibraryIsUnderstood() throws JOSEException, ParseException {
        var claims = JWTClaimsSet.parse(aSystemUserToken().payloadText());
        var jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID(TokenWorld.KEY_ID)
                        .build(),
                claims);
        jwt.sign(new RSASSASigner(TokenWorld.KEYS.getPrivate()));

        var verdict = checker().systemUserToken(Credentials.bare(jwt.serialize()), RequiredScope.anyOf(SCOPE));

        assertThat(accepted(verdict).owner()).isEqualTo("310000027");
    }

    @Test
    void aPersonsNumberInATokenIsNoLogin() {
        assertThat(accepted(check(aToken().claim("pid", "01819010001"))).toString())
                .doesNotContain("01819010001");
    }

    /** Each check in turn is broken beside all the later ones, and is the one that is named. */
    @Test
    void theFirstFailingCheckIsNamed() {
        var token = aSystemUserToken().claim("scope", "other");
        assertThat(failed(checkSystemUser(token.systemUser("system_id", "")))).isEqualTo(Check.SCOPE);
        assertThat(failed(checkSystemUser(token.claim("consumer", Map.of())))).isEqualTo(Check.CONSUMER);
        assertThat(failed(checkSystemUser(token.claim("token_type", "mac")))).isEqualTo(Check.TOKEN_TYPE);
        assertThat(failed(checkSystemUser(token.claim("aud", "other")))).isEqualTo(Check.AUDIENCE);
        assertThat(failed(checkSystemUser(token.claim("exp", 1)))).isEqualTo(Check.LIFETIME);
        assertThat(failed(checkSystemUser(token.claim("iss", "other")))).isEqualTo(Check.ISSUER);
        assertThat(failed(checkSystemUser(token.signedBy(TokenWorld.OTHER_KEYS))))
                .isEqualTo(Check.SIGNATURE);
        assertThat(failed(checkSystemUser(token.header("kid", "other")))).isEqualTo(Check.KEY);
        assertThat(failed(checkSystemUser(token.header("crit", List.of())))).isEqualTo(Check.ALGORITHM);
        assertThat(failed(checkSystemUser(token.rewritePayload(text -> text + "x"))))
                .isEqualTo(Check.FORMAT);
        assertThat(failed(check(token.sign() + "x".repeat(16 * 1024)))).isEqualTo(Check.PRESENTATION);
    }

    @Test
    void anOutageOfTheIssuerIsNotTheCallersFault() {
        var pause = Duration.ofSeconds(30);
        var checker = new TokenChecker(
                TokenWorld.settings(), keyId -> new KeyLookup.Unavailable(pause), new StoppedClock(NOW));

        var refusal = TokenWorld.refusal(checker.accessToken(Credentials.bare(aToken().sign()), RequiredScope.NONE));

        assertThat(refusal).isEqualTo(new Refusal.KeysUnavailable(pause));
        assertThat(refusal.status()).isEqualTo(503);
    }
}
