package no.systembruker.sandbox.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.request.NewAgentRequest;
import no.systembruker.request.NewRequest;
import no.systembruker.request.NewStandardRequest;
import no.systembruker.request.RequestId;
import no.systembruker.request.RequestIntake;
import no.systembruker.request.RequestStatus;
import no.systembruker.request.Requests;
import no.systembruker.request.Submission;
import no.systembruker.request.SystemUserRequest;
import no.systembruker.sandbox.InTown;
import no.systembruker.sandbox.Visitor;
import no.systembruker.sandbox.town.TownGuide;
import no.systembruker.systemuser.SystemUsers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@InTown
class SandboxRequestApiTests {

    private static final String KARI = "01819010001";
    private static final String OLA = "15867520160";
    private static final String LIV = "29820055010";
    private static final String PER = "41819013061";

    private final Visitor visitor = new Visitor();

    @Value("${systembruker.base-url}")
    private String baseUrl;

    @Autowired
    private RequestIntake intake;

    @Autowired
    private Requests requests;

    @Autowired
    private SystemUsers systemUsers;

    @Autowired
    private TownGuide town;

    @Test
    void anApprovalTellsTheSystemUser() {
        var request = submitted();

        var answer = answer(request.id(), "approval", KARI);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).path("status").stringValue()).isEqualTo("Accepted");
        assertThat(json(answer).path("systemUserId").stringValue())
                .isEqualTo(request.futureSystemUser().toString());
        assertThat(systemUsers.find(request.futureSystemUser())).isPresent();
    }

    @Test
    void aRejectionMayHaveAReason() {
        var request = submitted();

        var answer = visitor.json(
                "POST",
                address(request.id().toString(), "rejection"),
                "{\"pid\": \"%s\", \"reason\": \"Nei takk\"}".formatted(KARI));

        assertThat(json(answer).path("status").stringValue()).isEqualTo("Rejected");
        assertThat(requests.find(request.id()).orElseThrow().decided().reason()).isEqualTo("Nei takk");
    }

    @Test
    void aSecondAnswerIsRefused() {
        var request = submitted();
        answer(request.id(), "rejection", KARI);

        var second = answer(request.id(), "approval", KARI);

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(json(second).path("refusal").stringValue()).isEqualTo("AlreadyAnswered");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({OLA + ", 403, NotPermitted", LIV + ", 403, LacksAccess"})
    void whoeverMayNotAnswerIsToldWhoMay(String pid, int status, String refusal) {
        var answer = answer(submitted().id(), "approval", pid);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(json(answer).path("refusal").stringValue()).isEqualTo(refusal);
        assertThat(json(answer).path("whoCan").valueStream().map(JsonNode::stringValue))
                .contains("DAGL");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({"310000019_fravaersvakt, TimedOut", "311552007_flaateboka, SystemUserExists"})
    void whatCanNoLongerBeApprovedIsAConflict(String system, String refusal) {
        var request = town.requests().stream()
                .filter(one -> one.key().system().value().equals(system))
                .filter(one -> one.key().externalRef().value().equals("310000027"))
                .findFirst()
                .orElseThrow();

        var answer = answer(request.id(), "approval", KARI);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(json(answer).path("refusal").stringValue()).isEqualTo(refusal);
        assertThat(requests.find(request.id())).map(SystemUserRequest::status).contains(RequestStatus.NEW);
    }

    @Test
    void aStrangerFindsNoMoreThanThereIsToFind() {
        var request = submitted();

        assertThat(answer(request.id(), "approval", PER).statusCode()).isEqualTo(404);
        assertThat(answer(new RequestId(UUID.randomUUID()), "approval", KARI).statusCode())
                .isEqualTo(404);
        assertThat(visitor.json("POST", address("not-an-id", "approval"), pid(KARI))
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            {}
            {"pid": ""}
            {"pid": "01819010002"}
            {"pid": "30108299920"}
            {"pid": "01819010001", "reson": "x"}
            """)
    void aFaultyBodyChangesNothing(String body) {
        var request = submitted();

        assertThat(visitor.json("POST", address(request.id().toString(), "rejection"), body)
                        .statusCode())
                .isEqualTo(400);
        assertThat(requests.find(request.id())).map(SystemUserRequest::status).contains(RequestStatus.NEW);
    }

    @Test
    void theCastIsThereForScripts() {
        var cast = json(visitor.get(baseUrl + "/sandbox/api/cast"));

        assertThat(cast.path("people").size()).isEqualTo(town.plan().people().size());
        assertThat(cast.path("organisations").size())
                .isEqualTo(town.plan().organisations().size());
        assertThat(cast.path("systems").size()).isEqualTo(town.plan().systems().size());
        assertThat(cast.path("clients").size()).isGreaterThanOrEqualTo(5);
        assertThat(cast.path("requests").valueStream())
                .hasSize(town.plan().requests().size())
                .allMatch(request -> request.path("confirmUrl")
                        .stringValue()
                        .endsWith("/requests/" + request.path("id").stringValue()));
    }

    @Test
    void aRequestForClientsIsAnsweredLikeAnyOther() {
        var approved = submittedForClients();
        var rejected = submittedForClients();

        var approval = answer(approved.id(), "approval", "23917930430");

        assertThat(approval.statusCode()).isEqualTo(200);
        assertThat(json(approval).path("status").stringValue()).isEqualTo("Accepted");
        assertThat(json(approval).path("systemUserId").stringValue())
                .isEqualTo(approved.id().toString());
        var rejection = answer(rejected.id(), "rejection", "23917930430");
        assertThat(json(rejection).path("status").stringValue()).isEqualTo("Rejected");
        var unasked = answer(submittedForClients().id(), "approval", "30849215589");
        assertThat(unasked.statusCode()).isEqualTo(403);
        assertThat(json(unasked).path("refusal").stringValue()).isEqualTo("NotPermitted");
    }

    private SystemUserRequest submittedForClients() {
        return submitted(new NewAgentRequest(
                new OrganisationNumber("310000019"),
                "310000019_loennsbyraa",
                "310000035",
                UUID.randomUUID().toString(),
                null,
                List.of("urn:altinn:accesspackage:regnskapsforer-lonn"),
                null));
    }

    private SystemUserRequest submitted() {
        return submitted(new NewStandardRequest(
                new OrganisationNumber("310000019"),
                "310000019_loennsflyt",
                "310000027",
                UUID.randomUUID().toString(),
                null,
                List.of(),
                List.of("urn:altinn:accesspackage:lonn"),
                null));
    }

    private SystemUserRequest submitted(NewRequest request) {
        return switch (intake.submit(request)) {
            case Submission.Created created -> created.request();
            case Submission.Repeated repeated -> throw new AssertionError("repeated");
            case Submission.Refused refused -> throw new AssertionError(refused.refusal());
        };
    }

    private HttpResponse<String> answer(RequestId id, String act, String pid) {
        return visitor.json("POST", address(id.toString(), act), pid(pid));
    }

    private String address(String id, String act) {
        return baseUrl + "/sandbox/api/requests/" + id + "/" + act;
    }

    private static String pid(String pid) {
        return "{\"pid\": \"" + pid + "\"}";
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
