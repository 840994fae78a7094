package no.systembruker.token;

import static no.systembruker.token.TestToken.aSystemUserToken;
import static no.systembruker.token.TestToken.aToken;
import static no.systembruker.token.TestToken.systemUser;
import static no.systembruker.token.TokenWorld.LOENNSVERK;
import static no.systembruker.token.TokenWorld.NOW;
import static no.systembruker.token.TokenWorld.accepted;
import static no.systembruker.token.TokenWorld.checker;
import static no.systembruker.token.TokenWorld.failed;
import static no.systembruker.token.TokenWorld.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OpenedTokenTests {

    @Test
    void everyClaimIsThereInPlainValues() {
        var token = aSystemUserToken()
                .claim("note", "x")
                .rewritePayload(text -> text.replace("\"note\":\"x\"", "\"note\":{\"a\":[null,1.5,true],\"b\":null}"));

        var opened = accepted(open(token));

        assertThat(opened.access().consumer()).isEqualTo(LOENNSVERK);
        assertThat(opened.claims())
                .containsEntry("iss", TokenWorld.ISSUER)
                .containsEntry("scope", TokenWorld.SCOPE)
                .containsEntry("client_amr", "private_key_jwt")
                .containsEntry("authorization_details", List.of(systemUser()))
                .hasEntrySatisfying("exp", exp -> assertThat(exp).isEqualTo((int) NOW.getEpochSecond() + 120))
                .hasEntrySatisfying(
                        "note",
                        note -> assertThat(note)
                                .asInstanceOf(InstanceOfAssertFactories.MAP)
                                .containsEntry("a", Arrays.asList(null, 1.5, true))
                                .containsEntry("b", null));
    }

    @Test
    void noScopeIsAskedFor() {
        assertThat(accepted(open(aToken().without("scope"))).access().scopes()).isEmpty();
    }

    @Test
    void detailsOfOtherTypesAreCarriedUnread() {
        var consents = List.of(Map.of("type", "urn:altinn:consent", "system_id", 7), Map.of("type", "x"));

        assertThat(accepted(open(aToken().claim("authorization_details", consents)))
                        .claims())
                .containsEntry("authorization_details", consents);
    }

    static Stream<Object> malformedDetails() {
        return Stream.of(
                systemUser(),
                "urn:altinn:systemuser",
                List.of("urn:altinn:systemuser"),
                List.of(Map.of()),
                List.of(Map.of("type", "urn:altinn:systemuser")),
                List.of(systemUser(), systemUser()));
    }

    @ParameterizedTest
    @MethodSource("malformedDetails")
    void detailsThatNobodyCouldReadAreNotPassedOn(Object details) {
        assertThat(refusal(open(aToken().claim("authorization_details", details)))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void theOtherChecksAreMadeToo() {
        assertThat(failed(open(aToken().signedBy(TokenWorld.OTHER_KEYS)))).isEqualTo(Check.SIGNATURE);
        assertThat(failed(open(aToken().claim("iss", "other")))).isEqualTo(Check.ISSUER);
        assertThat(failed(open(aToken().claim("exp", 1)))).isEqualTo(Check.LIFETIME);
        assertThat(failed(open(aToken().without("consumer")))).isEqualTo(Check.CONSUMER);
    }

    @Test
    void itIsNotWrittenToLogs() {
        assertThat(accepted(open(aToken().claim("pid", "01819010001"))).toString())
                .doesNotContain("01819010001", LOENNSVERK);
    }

    private static Verdict<OpenedToken> open(TestToken token) {
        return checker().openedToken(Credentials.bare(token.sign()));
    }
}
