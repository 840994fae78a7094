package no.systembruker.token;

import static no.systembruker.token.TestToken.aToken;
import static no.systembruker.token.TokenWorld.accepted;
import static no.systembruker.token.TokenWorld.check;
import static no.systembruker.token.TokenWorld.checker;
import static no.systembruker.token.TokenWorld.failed;
import static no.systembruker.token.TokenWorld.settings;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimRulesTests {

    private static final String OUR_API = "https://api.bakeri.example";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://maskinporten.example",
                "https://maskinporten.example//",
                "HTTPS://maskinporten.example/",
                "https://ansattporten.example/",
                "https://maskinporten.example/.evil.example/",
                "https://evil.example/?https://maskinporten.example/",
                ""
            })
    void theIssuerIsTheConfiguredOneByteForByte(String issuer) {
        assertThat(failed(check(aToken().claim("iss", issuer)))).isEqualTo(Check.ISSUER);
    }

    @Test
    void theIssuerIsAText() {
        assertThat(failed(check(aToken().without("iss")))).isEqualTo(Check.ISSUER);
        assertThat(failed(check(aToken().claim("iss", List.of(TokenWorld.ISSUER)))))
                .isEqualTo(Check.ISSUER);
    }

    @Test
    void withoutAnAudienceOfOursAnUnaddressedTokenIsAccepted() {
        assertThat(accepted(check(aToken()))).isNotNull();
        assertThat(accepted(check(aToken().claim("aud", "unspecified")))).isNotNull();
        assertThat(accepted(check(aToken().claim("aud", List.of("unspecified")))))
                .isNotNull();
    }

    static Stream<Object> audiencesOfOthers() {
        return Stream.of(
                OUR_API, List.of(OUR_API), List.of("unspecified", OUR_API), List.of(), "", 7, Map.of(), List.of(7));
    }

    @ParameterizedTest
    @MethodSource("audiencesOfOthers")
    void withoutAnAudienceOfOursATokenForSomebodyIsForSomebodyElse(Object audience) {
        assertThat(failed(check(aToken().claim("aud", audience)))).isEqualTo(Check.AUDIENCE);
    }

    @Test
    void ourAudienceMustBeNamed() {
        assertThat(accepted(checkAsOurApi(aToken().claim("aud", OUR_API)))).isNotNull();
        assertThat(accepted(checkAsOurApi(aToken().claim("aud", List.of("https://other", OUR_API)))))
                .isNotNull();
    }

    static Stream<Object> audiencesThatAreNotOurs() {
        return Stream.of("unspecified", OUR_API + "/", "x" + OUR_API, List.of(), List.of("https://other"), 7);
    }

    @ParameterizedTest
    @MethodSource("audiencesThatAreNotOurs")
    void anotherAudienceIsNotOurs(Object audience) {
        assertThat(failed(checkAsOurApi(aToken().claim("aud", audience)))).isEqualTo(Check.AUDIENCE);
    }

    @Test
    void aMissingAudienceIsNotOurs() {
        assertThat(failed(checkAsOurApi(aToken()))).isEqualTo(Check.AUDIENCE);
    }

    static Stream<Object> otherTokenTypes() {
        return Stream.of("DPoP", "bearer", "Bearer ", "", 1, List.of("Bearer"));
    }

    @ParameterizedTest
    @MethodSource("otherTokenTypes")
    void onlyBearerTokensAreAccepted(Object type) {
        assertThat(failed(check(aToken().claim("token_type", type)))).isEqualTo(Check.TOKEN_TYPE);
    }

    @Test
    void theTokenTypeMayBeLeftOut() {
        assertThat(accepted(check(aToken().without("token_type")))).isNotNull();
    }

    private static Verdict<AccessToken> checkAsOurApi(TestToken token) {
        return checker(settings().withAudience(OUR_API))
                .accessToken(Credentials.bare(token.sign()), RequiredScope.NONE);
    }
}
