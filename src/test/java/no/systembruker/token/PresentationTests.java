package no.systembruker.token;

import static no.systembruker.token.TestToken.aToken;
import static no.systembruker.token.TokenWorld.accepted;
import static no.systembruker.token.TokenWorld.checker;
import static no.systembruker.token.TokenWorld.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.systembruker.token.Refusal.InvalidRequest;
import no.systembruker.token.Refusal.NoToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PresentationTests {

    private final String token = aToken().sign();

    @Test
    void aCallWithoutATokenIsAskedForOne() {
        assertThat(refusal(check(List.of()))).isEqualTo(new NoToken());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer", "Bearer ", "Bearer    ", "Basic bGVpZjpzZWNyZXQ=", "Bearertoken", "DPoP x"})
    void aHeaderWithoutABearerTokenIsNoToken(String header) {
        assertThat(refusal(check(List.of(header)))).isEqualTo(new NoToken());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer ", "bearer ", "BEARER "})
    void theSchemeIsAcceptedInAnyCase(String scheme) {
        assertThat(accepted(check(List.of(scheme + token)))).isNotNull();
    }

    @Test
    void twoHeadersAreRefusedEvenIfEqual() {
        assertThat(refusal(check(List.of("Bearer " + token, "Bearer " + token))))
                .isInstanceOf(InvalidRequest.class);
    }

    @Test
    void twoHeadersThatWereJoinedAreRefused() {
        assertThat(refusal(check(List.of("Bearer " + token + ", Bearer " + token))))
                .isInstanceOf(InvalidRequest.class);
    }

    @Test
    void aTokenInTheQueryBesideTheHeaderIsRefused() {
        var both = Credentials.inHeaders(List.of("Bearer " + token)).withTokenElsewhere(true);

        assertThat(refusal(checker().accessToken(both, RequiredScope.NONE))).isInstanceOf(InvalidRequest.class);
    }

    @Test
    void aTokenInTheQueryAloneIsNotRead() {
        var query = new Credentials(List.of(), true);

        assertThat(refusal(checker().accessToken(query, RequiredScope.NONE))).isEqualTo(new NoToken());
    }

    @Test
    void aTokenOfTheLongestLengthIsAccepted() {
        var exact = new TokenSettings(
                TokenWorld.ISSUER,
                TokenWorld.settings().jwksUri(),
                null,
                TokenWorld.settings().algorithms(),
                TokenWorld.settings().skew(),
                TokenWorld.settings().longestLifetime(),
                token.length(),
                DetailsForm.LIST);

        assertThat(accepted(checker(exact).accessToken(Credentials.bare(token), RequiredScope.NONE)))
                .isNotNull();
    }

    @Test
    void aTokenBeyondSixteenKilobytesIsRefused() {
        var large = aToken().claim("padding", "x".repeat(16 * 1024)).sign();

        var refusal = refusal(check(List.of("Bearer " + large)));

        assertThat(refusal.check()).isEqualTo(Check.PRESENTATION);
        assertThat(refusal.status()).isEqualTo(401);
    }

    @Test
    void credentialsDoNotShowTheirToken() {
        assertThat(Credentials.bare(token).toString()).doesNotContain(token);
    }

    private static Verdict<AccessToken> check(List<String> headers) {
        return checker().accessToken(Credentials.inHeaders(headers), RequiredScope.NONE);
    }
}
