package no.systembruker.token;

import static no.systembruker.token.TestToken.aSystemUserToken;
import static no.systembruker.token.TestToken.aToken;
import static no.systembruker.token.TestToken.systemUser;
import static no.systembruker.token.TokenWorld.BAKERI_NORD;
import static no.systembruker.token.TokenWorld.SCOPE;
import static no.systembruker.token.TokenWorld.accepted;
import static no.systembruker.token.TokenWorld.checker;
import static no.systembruker.token.TokenWorld.refusal;
import static no.systembruker.token.TokenWorld.settings;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class DetailsFormTests {

    @ParameterizedTest
    @EnumSource(DetailsForm.class)
    void aListWithOneSystemUserIsReadInEitherForm(DetailsForm form) {
        assertThat(accepted(check(aSystemUserToken(), form)).owner()).isEqualTo(BAKERI_NORD);
    }

    @Test
    void anObjectIsASystemUserOnlyToThoseWhoExpectIt() {
        var token = details(systemUser());

        assertThat(accepted(check(token, DetailsForm.LIST_OR_OBJECT)).owner()).isEqualTo(BAKERI_NORD);
        assertThat(refusal(check(token, DetailsForm.LIST)).check()).isEqualTo(Check.SYSTEM_USER);
        assertThat(refusal(check(token, DetailsForm.LIST)).status()).isEqualTo(401);
    }

    static Stream<Object> malformed() {
        return Stream.of(
                Map.of(),
                Map.of("type", 7),
                Map.of("0", systemUser()),
                "urn:altinn:systemuser",
                7,
                List.of(systemUser(), systemUser()),
                List.of(List.of(systemUser())),
                List.of("urn:altinn:systemuser"));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void neitherFormTakesAnythingElse(Object details) {
        for (var form : DetailsForm.values()) {
            assertThat(refusal(check(details(details), form)).status())
                    .as(form.name())
                    .isEqualTo(401);
        }
    }

    @Test
    void anObjectOfAnotherTypeIsNoSystemUser() {
        var refusal = refusal(check(details(Map.of("type", "urn:altinn:consent")), DetailsForm.LIST_OR_OBJECT));

        assertThat(refusal.check()).isEqualTo(Check.SYSTEM_USER);
        assertThat(refusal.status()).isEqualTo(403);
    }

    private static Verdict<SystemUserToken> check(TestToken token, DetailsForm form) {
        return checker(settings().withDetails(form))
                .systemUserToken(Credentials.bare(token.sign()), RequiredScope.anyOf(SCOPE));
    }

    private static TestToken details(Object details) {
        return aToken().claim("authorization_details", details);
    }
}
