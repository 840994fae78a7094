package no.systembruker.token;

import static no.systembruker.token.TestToken.aToken;
import static no.systembruker.token.TokenWorld.accepted;
import static no.systembruker.token.TokenWorld.checker;
import static no.systembruker.token.TokenWorld.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import no.systembruker.token.Refusal.InsufficientScope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequiredScopeTests {

    private static final RequiredScope REQUIRED = RequiredScope.anyOf("altinn:a", "altinn:admin");

    @ParameterizedTest
    @ValueSource(strings = {"altinn:a", "altinn:admin", "x altinn:a", "altinn:a x", "x  altinn:admin  y"})
    void oneOfTheScopesIsEnough(String scope) {
        assertThat(accepted(check(aToken().claim("scope", scope)))).isNotNull();
    }

    static Stream<Object> otherScopes() {
        return Stream.of(
                "",
                "altinn:a.write",
                "altinn:ab",
                "xaltinn:a",
                "ALTINN:A",
                "altinn:a\taltinn:b",
                "altinn:a\n",
                "altinn:a,altinn:admin",
                "altinn:a\u00A0x",
                List.of("altinn:a"),
                7);
    }

    @ParameterizedTest
    @MethodSource("otherScopes")
    void onlyTheWholeWordIsTheScope(Object scope) {
        var refusal = refusal(check(aToken().claim("scope", scope)));

        assertThat(refusal.check()).isEqualTo(Check.SCOPE);
        assertThat(refusal).isInstanceOf(InsufficientScope.class);
    }

    @Test
    void aTokenWithoutScopesLacksThemAll() {
        assertThat(refusal(check(aToken().without("scope"))).check()).isEqualTo(Check.SCOPE);
    }

    @Test
    void nothingRequiredIsAlwaysHeld() {
        var token = aToken().without("scope").sign();

        assertThat(accepted(checker().accessToken(Credentials.bare(token), RequiredScope.NONE))
                        .scopes())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "quo\"te", "back\\slash", "new\nline", "blåbær"})
    void aRequiredScopeIsOneWord(String scope) {
        assertThatThrownBy(() -> RequiredScope.anyOf(scope)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Verdict<AccessToken> check(TestToken token) {
        return checker().accessToken(Credentials.bare(token.sign()), REQUIRED);
    }
}
