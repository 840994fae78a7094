package no.systembruker.sandbox.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import no.systembruker.changerequest.ChangeIntake;
import no.systembruker.changerequest.ChangeRequestId;
import no.systembruker.changerequest.ChangeRequests;
import no.systembruker.changerequest.ChangeSubmission;
import no.systembruker.changerequest.NewChangeRequest;
import no.systembruker.request.RequestStatus;
import no.systembruker.sandbox.InTown;
import no.systembruker.sandbox.Visitor;
import no.systembruker.sandbox.town.TownGuide;
import no.systembruker.systemuser.SystemUser;
import no.systembruker.systemuser.SystemUsers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@InTown
class SandboxChangeRequestApiTests {

    private static final String KARI = "01819010001";
    private static final String OLA = "15867520160";
    private static final String LIV = "29820055010";
    private static final String PER = "41819013061";

    private final Visitor visitor = new Visitor();

    @Value("${systembruker.base-url}")
    private String baseUrl;

    @Autowired
    private ChangeIntake intake;

    @Autowired
    private ChangeRequests requests;

    @Autowired
    private SystemUsers systemUsers;

    @Autowired
    private TownGuide town;

    @Test
    void everyPlannedChangeIsThereAndWaits() {
        assertThat(town.changes()).hasSameSizeAs(town.plan().changes());
        assertThat(visitor.get(baseUrl + "/sandbox").body())
                .contains("/change-requests/" + town.changes().getFirst().id());
    }

    @Test
    void anApprovalChangesTheSystemUser() {
        var id = submitted("kjoretoy");

        var answer = answer(id, "approval", KARI);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).path("status").stringValue()).isEqualTo("Accepted");
        assertThat(json(answer).path("systemUserId").stringValue())
                .isEqualTo(fleetLog().id().toString());
        assertThat(fleetLog().access().packages()).doesNotContain("kjoretoy");
        assertThat(json(answer(id, "rejection", KARI)).path("refusal").stringValue())
                .isEqualTo("AlreadyAnswered");
    }

    @Test
    void aRejectionMayHaveAReason() {
        var id = submitted("veitransport");

        var answer = visitor.json(
                "POST", address(id, "rejection"), "{\"pid\": \"%s\", \"reason\": \"Nei takk\"}".formatted(KARI));

        assertThat(json(answer).path("status").stringValue()).isEqualTo("Rejected");
        assertThat(requests.find(id).orElseThrow().decided().reason()).isEqualTo("Nei takk");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({OLA + ", 403", PER + ", 404"})
    void whoeverMayNotAnswerDoesNot(String pid, int status) {
        var id = submitted("veitransport");

        assertThat(answer(id, "approval", pid).statusCode()).isEqualTo(status);
        assertThat(requests.find(id).orElseThrow().status()).isEqualTo(RequestStatus.NEW);
    }

    @Test
    void whatIsOnlyTakenAwayAnyAccessManagerMayAnswer() {
        assertThat(answer(submitted("finnes-ikke"), "approval", LIV).statusCode())
                .isEqualTo(200);
    }

    @Test
    void anUnknownOneIsNotFound() {
        assertThat(answer(new ChangeRequestId(UUID.randomUUID()), "approval", KARI)
                        .statusCode())
                .isEqualTo(404);
        assertThat(visitor.json("POST", baseUrl + "/sandbox/api/change-requests/not-an-id/approval", pid(KARI))
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"pid\": \"\"}", "{\"pid\": \"30108299920\"}"})
    void aFaultyBodyChangesNothing(String body) {
        var id = submitted("veitransport");

        assertThat(visitor.json("POST", address(id, "rejection"), body).statusCode())
                .isEqualTo(400);
        assertThat(requests.find(id).orElseThrow().status()).isEqualTo(RequestStatus.NEW);
    }

    private ChangeRequestId submitted(String unwanted) {
        var id = new ChangeRequestId(UUID.randomUUID());
        var asked = new NewChangeRequest(
                fleetLog().key().system().vendor(),
                fleetLog().id(),
                List.of(),
                List.of(),
                List.of(),
                List.of("urn:altinn:accesspackage:" + unwanted),
                null);
        assertThat(intake.submit(id, asked)).isInstanceOf(ChangeSubmission.Created.class);
        return id;
    }

    /** The bakery's, which Kari has given it unasked. */
    private SystemUser fleetLog() {
        return town.changes().stream()
                .filter(change -> change.key().system().value().equals("311552007_flaateboka"))
                .flatMap(change -> systemUsers.find(change.systemUser()).stream())
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> answer(ChangeRequestId id, String act, String pid) {
        return visitor.json("POST", address(id, act), pid(pid));
    }

    private String address(ChangeRequestId id, String act) {
        return baseUrl + "/sandbox/api/change-requests/" + id + "/" + act;
    }

    private static String pid(String pid) {
        return "{\"pid\": \"" + pid + "\"}";
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
