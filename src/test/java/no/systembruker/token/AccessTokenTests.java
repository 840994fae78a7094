package no.systembruker.token;

import static no.systembruker.token.TestToken.aToken;
import static no.systembruker.token.TestToken.actor;
import static no.systembruker.token.TokenWorld.accepted;
import static no.systembruker.token.TokenWorld.check;
import static no.systembruker.token.TokenWorld.failed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTokenTests {

    private static final String AUTHORITY = "iso6523-actorid-upis";
    private static final String ID = "0192:310000019";

    @ParameterizedTest
    @ValueSource(strings = {"991825827", "974760673", "310000019", "310000027", "310000035", "213765418", "310987654"})
    void theConsumerIsAnOrganisationNumber(String orgNumber) {
        var token = aToken().claim("consumer", actor("ID", orgNumber));

        assertThat(accepted(check(token)).consumer()).isEqualTo(orgNumber);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0192:310000018",
                "0192:991825828",
                "0192:314123450",
                "0192:314123455",
                "0192:000000000",
                "0192:99182582",
                "0192:9918258270",
                "0192:991 825 827",
                "0192:99182582\u096D",
                "0192:\uFF19\uFF19\uFF11\uFF18\uFF12\uFF15\uFF18\uFF12\uFF17",
                "0192:310000019\n",
                "0192:310000019\0",
                "0192:310000019:1",
                "0192: 310000019",
                " 0192:310000019",
                "0192:",
                "9908:310000019",
                "192:310000019",
                "0192310000019",
                "310000019",
                ""
            })
    void otherTextsAreNoOrganisation(String id) {
        assertThat(failed(check(aToken().claim("consumer", Map.of("authority", AUTHORITY, "ID", id)))))
                .isEqualTo(Check.CONSUMER);
    }

    static Stream<Object> malformedConsumers() {
        return Stream.of(
                ID,
                List.of(actor("ID", TokenWorld.LOENNSVERK)),
                Map.of(),
                Map.of("ID", ID),
                Map.of("authority", AUTHORITY),
                Map.of("authority", AUTHORITY, "id", ID),
                Map.of("authority", AUTHORITY, "ID", ID, "id", ID),
                Map.of("authority", AUTHORITY, "ID", List.of(ID)),
                Map.of("authority", AUTHORITY, "ID", 310000019),
                Map.of("authority", "ISO6523-ACTORID-UPIS", "ID", ID),
                Map.of("authority", AUTHORITY + " ", "ID", ID),
                Map.of("authority", List.of(AUTHORITY), "ID", ID));
    }

    @ParameterizedTest
    @MethodSource("malformedConsumers")
    void aConsumerHasOneForm(Object consumer) {
        assertThat(failed(check(aToken().claim("consumer", consumer)))).isEqualTo(Check.CONSUMER);
    }

    @Test
    void theConsumerMustBeThere() {
        assertThat(failed(check(aToken().without("consumer")))).isEqualTo(Check.CONSUMER);
    }

    static Stream<Object> malformedClients() {
        return Stream.of("", "  ", "client\n", "client\0", "x".repeat(256), 7, List.of("client"));
    }

    @ParameterizedTest
    @MethodSource("malformedClients")
    void theClientIsAPrintableText(Object client) {
        assertThat(failed(check(aToken().claim("client_id", client)))).isEqualTo(Check.CONSUMER);
    }

    @Test
    void theClientMustBeThere() {
        assertThat(failed(check(aToken().without("client_id")))).isEqualTo(Check.CONSUMER);
    }

    @Test
    void theTokenIdMayBeLeftOut() {
        assertThat(accepted(check(aToken().without("jti"))).tokenId()).isNull();
    }
}
