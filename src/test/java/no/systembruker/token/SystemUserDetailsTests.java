package no.systembruker.token;

import static no.systembruker.token.TestToken.aSystemUserToken;
import static no.systembruker.token.TestToken.aToken;
import static no.systembruker.token.TestToken.actor;
import static no.systembruker.token.TestToken.systemUser;
import static no.systembruker.token.TokenWorld.BAKERI_NORD;
import static no.systembruker.token.TokenWorld.SYSTEM_USER;
import static no.systembruker.token.TokenWorld.accepted;
import static no.systembruker.token.TokenWorld.checkSystemUser;
import static no.systembruker.token.TokenWorld.failed;
import static no.systembruker.token.TokenWorld.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SystemUserDetailsTests {

    private static final String AUTHORITY = "iso6523-actorid-upis";
    private static final String OWNER = "0192:" + BAKERI_NORD;
    private static final Map<String, Object> CONSENT =
            Map.of("type", "urn:altinn:consent", "systemuser_id", List.of("0"), "system_id", 7);

    static Stream<TestToken> withoutSystemUser() {
        return Stream.of(
                aToken(),
                details(List.of()),
                details(List.of(CONSENT)),
                aSystemUserToken().systemUser("type", "URN:altinn:systemuser"),
                aSystemUserToken().systemUser("type", "urn:altinn:systemuser "),
                aSystemUserToken().systemUser("type", "urn:altinn:sуstemuser"));
    }

    @ParameterizedTest
    @MethodSource("withoutSystemUser")
    void aTokenWithoutASystemUserIsNotEnough(TestToken token) {
        var refusal = refusal(checkSystemUser(token));

        assertThat(refusal.check()).isEqualTo(Check.SYSTEM_USER);
        assertThat(refusal.status()).isEqualTo(403);
    }

    static Stream<Object> malformedDetails() {
        return Stream.of(
                systemUser(),
                "urn:altinn:systemuser",
                7,
                List.of("urn:altinn:systemuser"),
                List.of(List.of(systemUser())),
                List.of(systemUser(), "x"),
                List.of(systemUser(), Map.of("type", 7)),
                List.of(systemUser(), Map.of()),
                List.of(Map.of("type", List.of("urn:altinn:systemuser"))),
                List.of(systemUser(), systemUser()));
    }

    @ParameterizedTest
    @MethodSource("malformedDetails")
    void detailsAreAListWithOneSystemUser(Object details) {
        var refusal = refusal(checkSystemUser(details(details)));

        assertThat(refusal.check()).isEqualTo(Check.SYSTEM_USER);
        assertThat(refusal.status()).isEqualTo(401);
    }

    @Test
    void detailsOfNullAreMalformed() {
        var token = aToken().rewritePayload(text -> text.replaceFirst("\\{", "{\"authorization_details\":null,"));

        assertThat(refusal(checkSystemUser(token)).status()).isEqualTo(401);
    }

    @Test
    void elementsOfOtherTypesAreNeverRead() {
        var token = accepted(checkSystemUser(details(List.of(CONSENT, systemUser(), CONSENT))));

        assertThat(token.systemUserId()).isEqualTo(UUID.fromString(SYSTEM_USER));
    }

    static Stream<Object> malformedSystemUserIds() {
        return Stream.of(
                SYSTEM_USER,
                List.of(),
                List.of(SYSTEM_USER, SYSTEM_USER),
                List.of(7),
                List.of(List.of(SYSTEM_USER)),
                Map.of("id", SYSTEM_USER),
                List.of("00000000-0000-0000-0000-000000000000"),
                List.of("5F1A0F0E-93F7-4B0A-8F1C-3D6F3F1B6A11"),
                List.of("{5f1a0f0e-93f7-4b0a-8f1c-3d6f3f1b6a11}"),
                List.of("urn:uuid:5f1a0f0e-93f7-4b0a-8f1c-3d6f3f1b6a11"),
                List.of("5f1a0f0e93f74b0a8f1c3d6f3f1b6a11"),
                List.of("1-1-1-1-1"),
                List.of("5f1a0f0e-93f7-4b0a-8f1c-3d6f3f1b6a11 "),
                List.of("5f1a0f0e-93f7-4b0a-8f1c-3d6f3f1b6a11\n"),
                List.of("5f1a0f0e-93f7-4b0a-8f1c-3d6f3f1b6a1\uFF11"),
                List.of("system user"),
                List.of(""));
    }

    @ParameterizedTest
    @MethodSource("malformedSystemUserIds")
    void theSystemUserIdIsOneCanonicalUuid(Object id) {
        assertMalformed(aSystemUserToken().systemUser("systemuser_id", id));
    }

    static Stream<Object> malformedSystemIds() {
        return Stream.of("", " ", "a\0b", "310000019_x\n", "x".repeat(256), 7, List.of("310000019_x"));
    }

    @ParameterizedTest
    @MethodSource("malformedSystemIds")
    void theSystemIsAPrintableText(Object id) {
        assertMalformed(aSystemUserToken().systemUser("system_id", id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"matrix_test", "310000019_lønnsverk", "9f0f4c0e-0d5c-4c6e-8a53-0e3c9ad2c8b1"})
    void theSystemIdIsOpaque(String id) {
        assertThat(accepted(checkSystemUser(aSystemUserToken().systemUser("system_id", id)))
                        .systemId())
                .isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"systemuser_id", "system_id", "systemuser_org"})
    void nothingButTheExternalReferenceMayBeLeftOut(String member) {
        assertMalformed(aSystemUserToken().systemUser(member, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ID", "id"})
    void theOwnerIsReadInTheOldAndTheNewSpelling(String member) {
        var token = aSystemUserToken().systemUser("systemuser_org", actor(member, BAKERI_NORD));

        assertThat(accepted(checkSystemUser(token)).owner()).isEqualTo(BAKERI_NORD);
    }

    static Stream<Object> malformedOwners() {
        return Stream.of(
                OWNER,
                List.of(actor("ID", BAKERI_NORD)),
                Map.of("ID", OWNER),
                Map.of("authority", AUTHORITY),
                Map.of("authority", AUTHORITY, "Id", OWNER),
                Map.of("authority", AUTHORITY, "ID", OWNER, "id", OWNER),
                Map.of("authority", AUTHORITY, "ID", 7, "id", OWNER),
                Map.of("authority", AUTHORITY, "id", "0192:310000028"),
                Map.of("authority", AUTHORITY, "ID", "9908:310000027"),
                Map.of("authority", "iso6523", "ID", OWNER));
    }

    @ParameterizedTest
    @MethodSource("malformedOwners")
    void theOwnerHasExactlyOneSpelling(Object owner) {
        assertMalformed(aSystemUserToken().systemUser("systemuser_org", owner));
    }

    static Stream<Object> malformedReferences() {
        return Stream.of("", "a\nb", "x".repeat(256), 7, List.of("a"), Map.of());
    }

    @ParameterizedTest
    @MethodSource("malformedReferences")
    void theExternalReferenceIsAPrintableTextWhenPresent(Object reference) {
        assertMalformed(aSystemUserToken().systemUser("externalRef", reference));
    }

    private static void assertMalformed(TestToken token) {
        assertThat(failed(checkSystemUser(token))).isEqualTo(Check.SYSTEM_USER_DETAILS);
        assertThat(refusal(checkSystemUser(token)).status()).isEqualTo(401);
    }

    private static TestToken details(Object details) {
        return aToken().claim("authorization_details", details);
    }
}
