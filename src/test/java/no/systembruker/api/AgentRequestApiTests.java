package no.systembruker.api;

import static no.systembruker.Town.BAKERI_NORD;
import static no.systembruker.Town.FJORDREGNSKAP;
import static no.systembruker.Town.LOENNSVERK;
import static no.systembruker.api.Calls.AGENT_REQUESTS;
import static no.systembruker.api.Calls.AUTHORIZE;
import static no.systembruker.api.Calls.LOOKUP;
import static no.systembruker.api.Calls.REQUESTS;
import static no.systembruker.api.Calls.SYSTEM_USERS;
import static no.systembruker.api.Contract.sample;
import static no.systembruker.api.security.Scope.REGISTER_WRITE;
import static no.systembruker.api.security.Scope.REQUEST_READ;
import static no.systembruker.api.security.Scope.REQUEST_WRITE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.systembruker.TestClock;
import no.systembruker.Town;
import no.systembruker.api.security.Scope;
import no.systembruker.request.RequestDecisions;
import no.systembruker.request.RequestId;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
abstract class AgentRequestApiTests {

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

    private String system = "";

    @BeforeEach
    void registerASystemForAccountants() {
        clock.reset();
        town.build();
        system = LOENNSVERK + "_" + UUID.randomUUID();
        town.registerSystem(
                system,
                List.of(),
                List.of(
                        Town.SALARY,
                        "urn:altinn:accesspackage:regnskapsforer-lonn",
                        "urn:altinn:accesspackage:maskinporten-administrator"));
    }

    @Test
    void aNewRequestIsCreatedAndTheSameAgainIsTheSameRequest() {
        var created = submit(newRequest());
        var id = created.text("id");

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.header("Location"))
                .isEqualTo("http://localhost:8080/authentication/api/v1/systemuser/request/" + id);
        created.isExactly(sampleRequest(id));
        var repeated = submit(newRequest());
        assertThat(repeated.status()).isEqualTo(200);
        repeated.isExactly(sampleRequest(id));
        read(AGENT_REQUESTS + "/" + id).isExactly(sampleRequest(id));
        read(byExternalRef(AGENT_REQUESTS)).isExactly(sampleRequest(id));
    }

    @Test
    void aRepeatedPostTellsInWhatItDiffers() {
        var id = submit(newRequest()).text("id");
        reject(id);

        var repeated = submit(newRequest()
                .replace(", {\"urn\": \"urn:altinn:accesspackage:lonn\"}", "")
                .replace("Klientlønn", "Lønn for klienter"));

        assertThat(repeated.status()).isEqualTo(200);
        assertThat(repeated.text("status")).isEqualTo("Rejected");
        assertThat(repeated.json().path("differs").toString()).isEqualTo("[\"integrationTitle\",\"accessPackages\"]");
    }

    @Test
    void aRequestOfTheOtherKindIsNotFound() {
        var id = submit(newRequest()).text("id");

        assertThat(read(REQUESTS + "/" + id)).satisfies(refusedWith(404, "AUTH-00010"));
        assertThat(read(byExternalRef(REQUESTS))).satisfies(refusedWith(404, "AUTH-00010"));
        withdraw(id);
        var standard = submitStandard().text("id");
        assertThat(read(AGENT_REQUESTS + "/" + standard)).satisfies(refusedWith(404, "AUTH-00010"));
        assertThat(read(byExternalRef(AGENT_REQUESTS))).satisfies(refusedWith(404, "AUTH-00010"));
    }

    @Test
    void anotherVendorsRequestIsRefusedAndAnUnknownOneNotFound() {
        var id = submit(newRequest()).text("id");
        var other = maskinporten.token(FJORDREGNSKAP, REQUEST_READ);

        assertThat(calls.get(AGENT_REQUESTS + "/" + id, other)).satisfies(refusedWith(404, "AUTH-00011"));
        assertThat(calls.get(byExternalRef(AGENT_REQUESTS), other)).satisfies(refusedWith(404, "AUTH-00011"));
        assertThat(read(AGENT_REQUESTS + "/" + UUID.randomUUID())).satisfies(refusedWith(404, "AUTH-00010"));
    }

    @Test
    void thePostsOfTheTwoKindsMeet() {
        var agent = submit(newRequest()).text("id");
        assertThat(submitStandard()).satisfies(refusedWith(400, "AUTH-00007"));
        reject(agent);
        assertThat(submitStandard()).satisfies(refusedWith(400, "AUTH-00009"));
        withdraw(agent);

        var standard = submitStandard().text("id");
        assertThat(submit(newRequest())).satisfies(refusedWith(400, "AUTH-00007"));
        reject(standard);
        assertThat(submit(newRequest())).satisfies(refusedWith(400, "AUTH-00009"));
        withdraw(standard);

        approve(submit(newRequest()).text("id"));
        assertThat(submitStandard()).satisfies(refusedWith(400, "AUTH-00004"));
        assertThat(submit(newRequest())).satisfies(refusedWith(400, "AUTH-00004"));
    }

    @Test
    void anApprovedRequestsSystemUserIsFoundEverywhereAndMayDoNothingYet() {
        var id = submit(newRequest()).text("id");
        approve(id);

        assertThat(read(AGENT_REQUESTS + "/" + id).text("status")).isEqualTo("Accepted");
        var lookedUp = calls.get(
                LOOKUP
                        + "?clientId=%s-client&systemProviderOrgNo=%s&systemUserOwnerOrgNo=%s"
                                .formatted(system, LOENNSVERK, BAKERI_NORD),
                maskinporten.token(FJORDREGNSKAP, Scope.LOOKUP));
        assertThat(lookedUp.text("id")).isEqualTo(id);
        assertThat(lookedUp.text("userType")).isEqualTo("agent");
        var listed = calls.get(SYSTEM_USERS + "/bysystem/" + system, maskinporten.token(LOENNSVERK, REGISTER_WRITE));
        assertThat(listed.json().at("/data/0/userType").asString()).isEqualTo("agent");
        var queried = calls.get(SYSTEM_USERS + "/byquery?system-id=" + system + "&orgno=" + BAKERI_NORD, writeToken());
        assertThat(queried.text("userType")).isEqualTo("agent");
        assertThat(decision(id)).isEqualTo("NotApplicable");
    }

    @Test
    void anAgentSystemUserIsHandedBackLikeAnyOther() {
        var id = submit(newRequest()).text("id");
        approve(id);

        assertThat(calls.delete(SYSTEM_USERS + "/" + id, writeToken()).status()).isEqualTo(204);

        assertThat(submit(newRequest()).status()).isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "regnskapsforer-lonn | maskinporten-administrator | 400 | AUTH-00065",
                "regnskapsforer-lonn | fiske                      | 400 | AUTH-00063",
                "regnskapsforer-lonn | finnes-ikke                | 400 | AUTH-00063",
                "\"310000027\"       | \"310000043\"              | 400 | AUTH-00000",
                "\"310000027\"       | \"310000027\", \"redirectUrl\": \"https://loennsverk.example\" | 400 | AUTH-00026",
                "\"{system}\"        | \"310000019_unknown\"      | 404 | AUTH-00011",
                "\"{system}\"        | \"310000035_loennsflyt\"   | 404 | AUTH-00011",
            })
    void whatMayNotBeAskedForIsRefusedWithItsCode(String part, String instead, int status, String code) {
        var refused = submit(newRequest().replace(part.replace("{system}", system), instead));

        assertThat(refused).satisfies(refusedWith(status, code));
        assertThat(read(byExternalRef(AGENT_REQUESTS)).status()).isEqualTo(404);
    }

    @Test
    void packagesThatAreNotForClientsAreNamed() {
        var refused = submit(newRequest().replace("regnskapsforer-lonn", "maskinporten-administrator"));

        assertThat(refused.text("NotDelegablePackages"))
                .isEqualTo("urn:altinn:accesspackage:maskinporten-administrator");
    }

    @Test
    void atLeastOnePackageMustBeAskedFor() {
        var without = "{\"systemId\": \"%s\", \"partyOrgNo\": \"%s\"}".formatted(system, BAKERI_NORD);

        assertThat(submit(without)).satisfies(refusedWith(400, "AUTH-00058"));
        assertThat(submit(without.replace("}", ", \"accessPackages\": []}"))).satisfies(refusedWith(400, "AUTH-00058"));
        assertThat(submit(without.replace("}", ", \"accessPackages\": null}")))
                .satisfies(refusedWith(400, "AUTH-00058"));
    }

    @Test
    void aWithdrawnRequestIsGoneAndMayBeAskedAnew() {
        var id = submit(newRequest()).text("id");

        var withdrawn = withdraw(id);

        assertThat(withdrawn.status()).isEqualTo(202);
        assertThat(withdrawn.body()).isEmpty();
        assertThat(read(AGENT_REQUESTS + "/" + id)).satisfies(refusedWith(404, "AUTH-00010"));
        assertThat(withdraw(id)).satisfies(refusedWith(404, "AUTH-00010"));
        assertThat(submit(newRequest()).text("id")).isNotEqualTo(id);
    }

    private Reply submit(String request) {
        return calls.post(AGENT_REQUESTS, writeToken(), request);
    }

    private Reply submitStandard() {
        return calls.post(REQUESTS, writeToken(), newRequest().replace("regnskapsforer-lonn", "lonn"));
    }

    private Reply withdraw(String id) {
        return calls.delete(REQUESTS + "/" + id, writeToken());
    }

    private void approve(String id) {
        decisions.approve(new RequestId(UUID.fromString(id)), town.signedIn(Town.LIV));
    }

    private void reject(String id) {
        decisions.reject(new RequestId(UUID.fromString(id)), town.signedIn(Town.LIV), Optional.empty());
    }

    private Reply read(String path) {
        return calls.get(path, maskinporten.token(LOENNSVERK, REQUEST_READ));
    }

    private String decision(String systemUser) {
        var question = sample("question").replace("{systemUser}", systemUser);
        return calls.post(AUTHORIZE, maskinporten.token(FJORDREGNSKAP, Scope.AUTHORIZE), question)
                .json()
                .at("/Response/0/Decision")
                .asString();
    }

    private String writeToken() {
        return maskinporten.token(LOENNSVERK, REQUEST_WRITE);
    }

    private String newRequest() {
        return sample("new-agent-request").replace("{system}", system).replace("{externalRef}", "");
    }

    private String sampleRequest(String id) {
        return sample("agent-request")
                .replace("{id}", id)
                .replace("{system}", system)
                .replace("{externalRef}", BAKERI_NORD.value());
    }

    private String byExternalRef(String requests) {
        return requests + "/byexternalref/" + system + "/" + BAKERI_NORD + "/" + BAKERI_NORD;
    }

    private static ThrowingConsumer<Reply> refusedWith(int status, String code) {
        return reply -> {
            assertThat(reply.status()).isEqualTo(status);
            assertThat(reply.text("code")).isEqualTo(code);
            assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        };
    }
}
