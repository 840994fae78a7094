package no.systembruker.token;

import static no.systembruker.token.TestToken.aToken;
import static no.systembruker.token.TokenWorld.SCOPE;
import static no.systembruker.token.TokenWorld.accepted;
import static no.systembruker.token.TokenWorld.failed;
import static no.systembruker.token.TokenWorld.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonTokenTests {

    private static final String KARI = "01819010001";

    @ParameterizedTest
    @ValueSource(strings = {"idporten-loa-substantial", "idporten-loa-high"})
    void aPersonWhoHasSignedInIsRead(String level) {
        var token = accepted(check(aPersonsToken().claim("acr", level)));

        assertThat(token.personNumber()).isEqualTo(KARI);
        assertThat(token.level()).isEqualTo(level);
        assertThat(token.clientId()).isEqualTo("lonnsverk-client");
        assertThat(token.scopes()).containsExactly(SCOPE);
        assertThat(token.issuedAt()).isEqualTo(TokenWorld.NOW);
        assertThat(token.expiresAt()).isEqualTo(TokenWorld.NOW.plusSeconds(120));
    }

    /** ID-porten's tokens tell whose client it was; ours do not. */
    @Test
    void whoseTheClientIsDoesNotMatter() {
        assertThat(accepted(check(aPersonsToken().without("consumer"))).personNumber())
                .isEqualTo(KARI);
    }

    @Test
    void aPersonWhoHasNotSignedInIsNobody() {
        assertThat(failed(check(aPersonsToken().without("acr")))).isEqualTo(Check.PERSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"idporten-loa-low", "selfregistered-email", "Level4", "IDPORTEN-LOA-HIGH", "", " "})
    void aSignInThatIsNotSureEnoughIsNone(String level) {
        assertThat(failed(check(aPersonsToken().claim("acr", level)))).isEqualTo(Check.PERSON);
    }

    static Stream<Object> notPersons() {
        return Stream.of(
                "0181901000",
                "018190100011",
                "018190 10001",
                "0181901000\u0661",
                "\uFF10\uFF11\uFF18\uFF11\uFF19\uFF10\uFF11\uFF10\uFF10\uFF10\uFF11",
                KARI + "\n",
                "",
                1819010001L,
                List.of(KARI));
    }

    @ParameterizedTest
    @MethodSource("notPersons")
    void onlyElevenDigitsInATextAreAPerson(Object pid) {
        assertThat(failed(check(aPersonsToken().claim("pid", pid)))).isEqualTo(Check.PERSON);
        assertThat(failed(check(aPersonsToken().without("pid")))).isEqualTo(Check.PERSON);
    }

    @Test
    void theClientIsNamed() {
        assertThat(failed(check(aPersonsToken().without("client_id")))).isEqualTo(Check.PERSON);
    }

    @Test
    void theScopeIsNeeded() {
        var refused = refusal(TokenWorld.checker()
                .personToken(Credentials.bare(aPersonsToken().sign()), RequiredScope.anyOf("a:b")));

        assertThat(refused.check()).isEqualTo(Check.SCOPE);
        assertThat(refused.status()).isEqualTo(403);
    }

    @Test
    void itIsCheckedLikeAnyOther() {
        assertThat(failed(check(aPersonsToken().signedBy(TokenWorld.OTHER_KEYS))))
                .isEqualTo(Check.SIGNATURE);
        assertThat(failed(check(aPersonsToken().claim("iss", "https://other.example/"))))
                .isEqualTo(Check.ISSUER);
        assertThat(failed(check(aPersonsToken().claim("aud", "a-client")))).isEqualTo(Check.AUDIENCE);
    }

    @Test
    void thePersonIsNotInItsText() {
        assertThat(accepted(check(aPersonsToken())).toString()).doesNotContain(KARI);
    }

    private static TestToken aPersonsToken() {
        return aToken().claim("pid", KARI).claim("acr", "idporten-loa-high");
    }

    private static Verdict<PersonToken> check(TestToken token) {
        return TokenWorld.checker().personToken(Credentials.bare(token.sign()), RequiredScope.NONE);
    }
}
