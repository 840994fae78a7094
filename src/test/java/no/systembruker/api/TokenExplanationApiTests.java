package no.systembruker.api;

import static no.systembruker.Town.BAKERI_NORD;
import static no.systembruker.Town.FJORDREGNSKAP;
import static no.systembruker.Town.LOENNSVERK;
import static no.systembruker.api.Calls.REQUESTS;
import static no.systembruker.api.Calls.SYSTEMS;
import static no.systembruker.api.Calls.SYSTEM_USERS;
import static no.systembruker.api.Contract.sample;
import static no.systembruker.api.security.Scope.REGISTER_WRITE;
import static no.systembruker.api.security.Scope.REQUEST_READ;
import static no.systembruker.api.security.Scope.REQUEST_WRITE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.systembruker.TestClock;
import no.systembruker.Town;
import no.systembruker.request.RejectionReason;
import no.systembruker.request.RequestDecisions;
import no.systembruker.request.RequestId;
import no.systembruker.systemuser.SystemUserDeletion;
import no.systembruker.systemuser.SystemUserId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
abstract class TokenExplanationApiTests {

    @Autowired
    private Town town;

    @Autowired
    private TestClock clock;

    @Autowired
    private Calls calls;

    @Autowired
    private Maskinporten maskinporten;

    @Autowired
    private RequestDecisions decisions;

    @Autowired
    private SystemUserDeletion deletion;

    private String system = "";

    @BeforeEach
    void registerASystem() {
        clock.reset();
        town.build();
        system = LOENNSVERK + "_" + UUID.randomUUID();
        town.registerSystem(system, List.of(Town.A_MELDING), List.of());
    }

    @Test
    void aRequestThatWaitsIsToldWithItsLink() {
        var id = submit("");

        explain("").isExactly(sample("token-explanation").replace("{id}", id));
    }

    @Test
    void aSystemThatIsNotThereIsTold() {
        var reply = explain(LOENNSVERK + "_unknown", "");

        assertThat(reply.text("cause")).isEqualTo("system-unknown");
    }

    @Test
    void aSystemThatWasDeletedIsToldBeforeAnythingElse() {
        approve(submit(""));
        calls.delete(SYSTEMS + "/" + system, maskinporten.token(LOENNSVERK, REGISTER_WRITE));

        assertThat(explain("&client-id=" + system + "-client").text("cause")).isEqualTo("system-deleted");
    }

    @Test
    void aClientThatIsNotTheSystemsIsToldWithThoseThatAre() {
        approve(submit(""));

        var reply = explain("&client-id=loennsverk-client");

        assertThat(reply.text("cause")).isEqualTo("client-not-of-system");
        assertThat(reply.json().path("clientIds").values())
                .extracting(client -> client.asString())
                .containsExactly(system + "-client");
    }

    @Test
    void whenNothingStandsInTheWayItIsToldWhetherTheClientWasChecked() {
        var id = approve(submit(""));

        var checked = explain("&client-id=" + system + "-client");
        var unchecked = explain("");

        assertThat(checked.text("cause")).isEqualTo("none");
        assertThat(checked.text("systemUserId")).isEqualTo(id);
        assertThat(checked.json().path("clientChecked").asBoolean()).isTrue();
        assertThat(unchecked.text("cause")).isEqualTo("none");
        assertThat(unchecked.json().path("clientChecked").asBoolean(true)).isFalse();
        assertThat(unchecked.text("explanation")).contains("client-id was not given");
    }

    @Test
    void whenNothingWasAskedThatIsTold() {
        assertThat(explain("").text("cause")).isEqualTo("nothing-asked");
    }

    @Test
    void aRejectionIsToldWithTheReasonThatWasGiven() {
        var id = submit("");
        clock.advance(Duration.ofHours(1));
        reject(id, "Vi har et annet system");

        var reply = explain("");

        assertThat(reply.text("cause")).isEqualTo("rejected");
        assertThat(reply.text("requestId")).isEqualTo(id);
        assertThat(reply.text("rejected")).isEqualTo("2026-11-21T13:00:00Z");
        assertThat(reply.text("reason")).isEqualTo("Vi har et annet system");
    }

    @Test
    void aRejectionWithoutReasonHasNone() {
        reject(submit(""), "");

        assertThat(explain("").json().has("reason")).isFalse();
    }

    @Test
    void aRequestThatRanOutIsToldWithTheTime() {
        var id = submit("");
        clock.advance(Duration.ofDays(180));

        var reply = explain("");

        assertThat(reply.text("cause")).isEqualTo("expired");
        assertThat(reply.text("requestId")).isEqualTo(id);
        assertThat(reply.text("expired")).isEqualTo("2027-05-20T12:00:00Z");
    }

    @Test
    void itIsToldFromWhichSideASystemUserWasDeletedAndNotByWhom() {
        var first = approve(submit(""));
        clock.advance(Duration.ofHours(1));
        deletion.handBack(systemUser(first), LOENNSVERK);
        var handedBack = explain("");

        var second = approve(submit(""));
        clock.advance(Duration.ofHours(1));
        deletion.delete(systemUser(second), town.signedIn(Town.KARI));
        var deleted = explain("");

        assertThat(handedBack.text("cause")).isEqualTo("handed-back");
        assertThat(handedBack.text("deleted")).isEqualTo("2026-11-21T13:00:00Z");
        assertThat(deleted.text("cause")).isEqualTo("deleted-by-customer");
        assertThat(deleted.text("deleted")).isEqualTo("2026-11-21T14:00:00Z");
        assertThat(deleted.body())
                .doesNotContain("Kari", town.signedIn(Town.KARI).person().toString());
    }

    @Test
    void otherReferencesOfTheCustomerAreToldGivenAndWaiting() {
        approve(submit("kunde-1"));
        submit("kunde-2");
        var forgotten = submit("kunde-3");
        reject(forgotten, "");

        var reply = explain("&external-ref=Kunde-1");

        assertThat(reply.text("cause")).isEqualTo("other-reference");
        assertThat(reply.json().path("externalRefs").toString()).isEqualTo("[\"kunde-1\"]");
        assertThat(reply.json().path("waitingExternalRefs").toString()).isEqualTo("[\"kunde-2\"]");
    }

    @Test
    void toAnotherVendorEveryCauseIsTheSameByteForByte() {
        var told = new ArrayList<Reply>();
        told.add(explainToAnother(LOENNSVERK + "_unknown"));
        told.add(explainToAnother(system));
        var first = submit("");
        told.add(explainToAnother(system));
        approve(first);
        told.add(explainToAnother(system));
        deletion.handBack(systemUser(first), LOENNSVERK);
        told.add(explainToAnother(system));
        reject(submit(""), "");
        told.add(explainToAnother(system));
        clock.advance(Duration.ofDays(180));
        told.add(explainToAnother(system));
        calls.delete(SYSTEMS + "/" + system, maskinporten.token(LOENNSVERK, REGISTER_WRITE));
        told.add(explainToAnother(system));

        told.getFirst().isExactly(sample("token-explanation-for-others"));
        assertThat(told).extracting(Reply::body).containsOnly(told.getFirst().body());
        assertThat(told).extracting(Reply::status).containsOnly(200);
        assertThat(told).extracting(TokenExplanationApiTests::headers).containsOnly(headers(told.getFirst()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?orgno=310000027                                        | system-id",
                "?system-id=&orgno=310000027                             | system-id",
                "?system-id=nonsense&orgno=310000027                     | system-id",
                "?system-id=310000019_a%20b&orgno=310000027              | system-id",
                "?system-id=310000019_%00&orgno=310000027                | system-id",
                "?system-id=310000019_x                                  | orgno",
                "?system-id=310000019_x&orgno=                           | orgno",
                "?system-id=310000019_x&orgno=310000028                  | orgno",
                "?system-id=310000019_x&orgno=0192:310000027             | orgno",
                "?system-id=310000019_x&orgno=310000027&external-ref=%00 | external-ref",
                "?system-id=310000019_x&orgno=310000027&external-ref=%0A | external-ref",
                "?system-id=310000019_x&orgno=310000027&client-id=%00    | client-id",
            })
    void whatCannotBeAskedIsNamed(String question, String parameter) {
        for (var vendor : List.of(LOENNSVERK, FJORDREGNSKAP)) {
            var reply = calls.get(SYSTEM_USERS + "/explain" + question, maskinporten.token(vendor, REQUEST_READ));

            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.json().path("errors").has(parameter)).isTrue();
        }
    }

    @Test
    void textsThatAreTooLongAreNamed() {
        var tooLong = "x".repeat(256);

        assertThat(explain("&external-ref=" + tooLong).json().path("errors").has("external-ref"))
                .isTrue();
        assertThat(explain("&client-id=" + tooLong).json().path("errors").has("client-id"))
                .isTrue();
        assertThat(explain(LOENNSVERK + "_" + tooLong, "").json().path("errors").has("system-id"))
                .isTrue();
    }

    private Reply explain(String more) {
        return explain(system, more);
    }

    private Reply explain(String systemId, String more) {
        return calls.get(
                SYSTEM_USERS + "/explain?system-id=" + systemId + "&orgno=" + BAKERI_NORD + more,
                maskinporten.token(LOENNSVERK, REQUEST_READ));
    }

    private Reply explainToAnother(String systemId) {
        return calls.get(
                SYSTEM_USERS + "/explain?system-id=" + systemId + "&orgno=" + BAKERI_NORD,
                maskinporten.token(FJORDREGNSKAP, REQUEST_READ));
    }

    /** All but the time of the day. */
    private static String headers(Reply reply) {
        return reply.response().headers().map().entrySet().stream()
                .filter(header -> !header.getKey().equalsIgnoreCase("date"))
                .toList()
                .toString();
    }

    private String submit(String reference) {
        var reply = calls.post(
                REQUESTS, maskinporten.token(LOENNSVERK, REQUEST_WRITE), """
                {"systemId": "%s", "partyOrgNo": "%s", "externalRef": "%s",
                 "rights": [{"resource": [{"id": "urn:altinn:resource", "value": "a-melding"}]}]}
                """.formatted(system, BAKERI_NORD, reference));
        assertThat(reply.status()).isEqualTo(201);
        return reply.text("id");
    }

    private String approve(String request) {
        decisions.approve(id(request), town.signedIn(Town.KARI));
        return request;
    }

    private void reject(String request, String reason) {
        decisions.reject(id(request), town.signedIn(Town.KARI), RejectionReason.of(reason));
    }

    private static RequestId id(String request) {
        return new RequestId(UUID.fromString(request));
    }

    private static SystemUserId systemUser(String id) {
        return new SystemUserId(UUID.fromString(id));
    }
}
