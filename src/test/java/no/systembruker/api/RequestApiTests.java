package no.systembruker.api;

import static no.systembruker.Town.BAKERI_NORD;
import static no.systembruker.Town.FJORDREGNSKAP;
import static no.systembruker.Town.LOENNSFLYT;
import static no.systembruker.Town.LOENNSVERK;
import static no.systembruker.api.Calls.LOOKUP;
import static no.systembruker.api.Calls.REQUESTS;
import static no.systembruker.api.Contract.sample;
import static no.systembruker.api.security.Scope.REQUEST_READ;
import static no.systembruker.api.security.Scope.REQUEST_WRITE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import no.systembruker.TestClock;
import no.systembruker.Town;
import no.systembruker.api.security.Scope;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.request.EscalationMessage;
import no.systembruker.request.RejectionReason;
import no.systembruker.request.RequestDecisions;
import no.systembruker.request.RequestId;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
abstract class RequestApiTests {

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

    private String externalRef = "";

    @BeforeEach
    void buildTheTown() {
        externalRef = UUID.randomUUID().toString();
        clock.reset();
        town.build();
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
    }

    @Test
    void aRepeatedPostTellsInWhatItDiffers() {
        var id = submit(newRequest()).text("id");
        var other = newRequest()
                .replace("Lønnsflyt for Bakeri Nord", "Something else")
                .replace("\"a-melding\"", "\"nope\"")
                .replace("accesspackage:lonn", "accesspackage:pensjon")
                .replace("s=1", "s=2");

        submit(other)
                .isExactly(sampleRequest(id)
                        .replace(
                                "\"timedOut\"",
                                "\"differs\": [\"integrationTitle\", \"rights\", \"accessPackages\","
                                        + " \"redirectUrl\"], \"timedOut\""));
    }

    @Test
    void onlyItsVendorTakesARequestBackAndOnce() {
        var id = submit(newRequest()).text("id");
        var other = maskinporten.token(FJORDREGNSKAP, REQUEST_WRITE);

        assertThat(calls.delete(REQUESTS + "/" + id, other)).satisfies(refusedWith(404, "AUTH-00010"));
        assertThat(calls.delete(REQUESTS + "/" + UUID.randomUUID(), other)).satisfies(refusedWith(404, "AUTH-00010"));
        assertThat(read(REQUESTS + "/" + id).status()).isEqualTo(200);

        var withdrawn = withdraw(id);
        assertThat(withdrawn.status()).isEqualTo(202);
        assertThat(withdrawn.body()).isEmpty();
        assertThat(withdraw(id)).satisfies(refusedWith(404, "AUTH-00010"));
        assertThat(read(REQUESTS + "/" + id)).satisfies(refusedWith(404, "AUTH-00010"));
        assertThat(read(byExternalRef(externalRef))).satisfies(refusedWith(404, "AUTH-00010"));
        assertThat(submit(newRequest()).status()).isEqualTo(201);
    }

    @Test
    void takingAnAcceptedRequestBackLeavesTheSystemUser() {
        var id = submit(newRequest()).text("id");
        decisions.approve(new RequestId(UUID.fromString(id)), town.signedIn(Town.KARI));

        assertThat(withdraw(id).status()).isEqualTo(202);

        assertThat(lookedUp(question("loennsverk-client", externalRef))).isEqualTo(200);
        assertThat(submit(newRequest())).satisfies(refusedWith(400, "AUTH-00004"));
    }

    @Test
    void aRequestIsFoundByItsIdAndByTheVendorsReference() {
        var id = submit(newRequest()).text("id");

        read(REQUESTS + "/" + id).isExactly(sampleRequest(id));
        read(byExternalRef(externalRef)).isExactly(sampleRequest(id));
    }

    @Test
    void aRequestWithoutReferenceIsFoundByTheCustomersNumber() {
        var created = submit(newRequest().replace(externalRef, ""));

        assertThat(created.text("externalRef")).isEqualTo(BAKERI_NORD.value());
        assertThat(read(byExternalRef(BAKERI_NORD.value())).text("id")).isEqualTo(created.text("id"));
    }

    @Test
    void aRequestThatWasSentOnSaysSoAndNotByWhomOrWithWhatWords() {
        var id = submit(newRequest()).text("id");
        decisions.escalate(
                new RequestId(UUID.fromString(id)), town.signedIn(Town.OLA), EscalationMessage.of("Se på denne"));

        read(REQUESTS + "/" + id).isExactly(sampleRequest(id).replace("\"escalated\": false", "\"escalated\": true"));
    }

    @Test
    void anApprovedRequestIsAcceptedAndMaskinportenFindsItsSystemUser() {
        var id = submit(newRequest()).text("id");
        decisions.approve(new RequestId(UUID.fromString(id)), town.signedIn(Town.KARI));

        assertThat(read(REQUESTS + "/" + id).text("status")).isEqualTo("Accepted");
        var found = calls.get(LOOKUP + question("loennsverk-client", externalRef), lookupToken());
        assertThat(found.status()).isEqualTo(200);
        assertThat(found.header("Cache-Control")).isEqualTo("no-store");
        found.isExactly(sample("system-user").replace("{id}", id).replace("{externalRef}", externalRef));
        assertThat(submit(newRequest()).text("code")).isEqualTo("AUTH-00004");
    }

    @Test
    void maskinportenFindsNothingThatDiffersInOnePart() {
        var id = submit(newRequest()).text("id");
        decisions.approve(new RequestId(UUID.fromString(id)), town.signedIn(Town.KARI));
        var right = question("loennsverk-client", externalRef);

        assertThat(lookedUp(right.replace("loennsverk-client", "Loennsverk-client")))
                .isEqualTo(404);
        assertThat(lookedUp(right.replace(externalRef, "other"))).isEqualTo(404);
        assertThat(lookedUp(right.replace("&externalRef=" + externalRef, ""))).isEqualTo(404);
        assertThat(lookedUp(right.replace("OrgNo=310000019", "OrgNo=310000035")))
                .isEqualTo(404);
        assertThat(lookedUp(right.replace("OrgNo=310000027", "OrgNo=310000035")))
                .isEqualTo(404);
        assertThat(lookedUp(right.replace("OrgNo=310000027", "OrgNo=3100000272")))
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"clientId", "systemProviderOrgNo", "systemUserOwnerOrgNo"})
    void maskinportenMustAskTheWholeQuestion(String parameter) {
        var empty = question("loennsverk-client", externalRef).replaceAll(parameter + "=[^&]*", parameter + "=");
        var missing = question("loennsverk-client", externalRef).replaceAll(parameter + "=[^&]*", "x=");

        for (var incomplete : new String[] {empty, missing}) {
            var refused = calls.get(LOOKUP + incomplete, lookupToken());
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.json().path("errors").has(parameter)).isTrue();
        }
    }

    @Test
    void aRejectedRequestTellsTheReason() {
        var id = submit(newRequest()).text("id");
        decisions.reject(
                new RequestId(UUID.fromString(id)),
                town.signedIn(Town.KARI),
                Optional.of(new RejectionReason("Vi har byttet system")));

        var shown = read(REQUESTS + "/" + id);

        assertThat(shown.text("status")).isEqualTo("Rejected");
        assertThat(shown.text("reason")).isEqualTo("Vi har byttet system");
        assertThat(submit(newRequest()).text("id")).isEqualTo(id);
    }

    @Test
    void aRequestThatRanOutKeepsItsStatus() {
        var id = submit(newRequest()).text("id");
        clock.advance(Duration.ofDays(180));

        var shown = read(REQUESTS + "/" + id);

        assertThat(shown.text("status")).isEqualTo("New");
        assertThat(shown.json().path("timedOut").asBoolean()).isTrue();
    }

    @Test
    void anotherVendorsRequestIsRefusedAndAnUnknownOneNotFound() {
        var id = submit(newRequest()).text("id");
        var other = maskinporten.token(FJORDREGNSKAP, REQUEST_READ);

        assertThat(calls.get(REQUESTS + "/" + id, other)).satisfies(refusedWith(404, "AUTH-00011"));
        assertThat(calls.get(byExternalRef(externalRef), other)).satisfies(refusedWith(404, "AUTH-00011"));
        assertThat(calls.get(byExternalRef("unknown"), other)).satisfies(refusedWith(404, "AUTH-00011"));
        assertThat(read(REQUESTS + "/" + UUID.randomUUID())).satisfies(refusedWith(404, "AUTH-00010"));
        assertThat(read(byExternalRef("unknown"))).satisfies(refusedWith(404, "AUTH-00010"));
        assertThat(read(byExternalRef("x".repeat(300)))).satisfies(refusedWith(404, "AUTH-00010"));
        assertThat(read(byExternalRef(externalRef).replace("/310000027/", "/310000028/")))
                .satisfies(refusedWith(404, "AUTH-00010"));
    }

    @Test
    void packagesThatAreNotTheSystemsAreNamed() {
        var refused = submit(newRequest()
                .replace(
                        "urn:altinn:accesspackage:lonn\"}",
                        "urn:altinn:accesspackage:jordbruk\"}, {\"urn\": \"urn:altinn:accesspackage:fiske\"}"));

        assertThat(refused.status()).isEqualTo(400);
        refused.isExactly(sample("package-not-in-system"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "310000019_loennsflyt                | 310000019_unknown                | 404 | AUTH-00011",
                "310000019_loennsflyt                | 310000035_loennsflyt             | 404 | AUTH-00011",
                "310000019_loennsflyt                | loennsflyt                       | 404 | AUTH-00011",
                "\"310000027\"                       | \"310000028\"                    | 400 | AUTH-00000",
                "\"310000027\"                       | \"310000043\"                    | 400 | AUTH-00000",
                "\"310000027\"                       | \"３１００００２７\"                | 400 | AUTH-00000",
                "https://loennsverk.example/kvittering | https://loennsverk.example/annet | 400 | AUTH-00021",
                "https://loennsverk.example/kvittering | http://loennsverk.example/kvittering | 400 | AUTH-00021",
                "https://loennsverk.example/kvittering | not an address                | 400 | AUTH-00021",
                "\"a-melding\"                       | \"nope\"                         | 400 | AUTH-00001",
                "urn:altinn:resource                 | urn:altinn:org                   | 400 | AUTH-00001",
                "urn:altinn:accesspackage:lonn       | lonn                             | 400 | AUTH-00063",
            })
    void whatMayNotBeAskedForIsRefusedWithItsCode(String part, String instead, int status, String code) {
        var refused = submit(newRequest().replace(part, instead));

        assertThat(refused).satisfies(refusedWith(status, code));
        assertThat(read(byExternalRef(externalRef)).status()).isEqualTo(404);
    }

    @Test
    void somethingMustBeAskedFor() {
        var withoutLists = "{\"systemId\": \"%s\", \"partyOrgNo\": \"%s\"}".formatted(LOENNSFLYT, BAKERI_NORD);
        var emptyLists = withoutLists.replace("}", ", \"rights\": [], \"accessPackages\": []}");

        assertThat(submit(withoutLists.replace("}", ", \"externalRef\": \"" + externalRef + "\"}")))
                .satisfies(refusedWith(400, "AUTH-00001"));
        assertThat(submit(emptyLists.replace("]}", "], \"externalRef\": \"" + externalRef + "\"}")))
                .satisfies(refusedWith(400, "AUTH-00059"));
    }

    private Reply submit(String request) {
        return calls.post(REQUESTS, maskinporten.token(LOENNSVERK, REQUEST_WRITE), request);
    }

    private Reply withdraw(String id) {
        return calls.delete(REQUESTS + "/" + id, maskinporten.token(LOENNSVERK, REQUEST_WRITE));
    }

    private Reply read(String path) {
        return calls.get(path, maskinporten.token(LOENNSVERK, REQUEST_READ));
    }

    private int lookedUp(String question) {
        return calls.get(LOOKUP + question, lookupToken()).status();
    }

    private String lookupToken() {
        return maskinporten.token(new OrganisationNumber("991825827"), Scope.LOOKUP);
    }

    private static String question(String clientId, String externalRef) {
        return "?clientId=%s&systemProviderOrgNo=%s&systemUserOwnerOrgNo=%s&externalRef=%s"
                .formatted(clientId, LOENNSVERK, BAKERI_NORD, externalRef);
    }

    private String newRequest() {
        return sample("new-request").replace("{externalRef}", externalRef);
    }

    private String sampleRequest(String id) {
        return sample("request").replace("{id}", id).replace("{externalRef}", externalRef);
    }

    private static String byExternalRef(String reference) {
        return REQUESTS + "/byexternalref/" + LOENNSFLYT + "/" + BAKERI_NORD + "/" + reference;
    }

    private static ThrowingConsumer<Reply> refusedWith(int status, String code) {
        return reply -> {
            assertThat(reply.status()).isEqualTo(status);
            assertThat(reply.text("code")).isEqualTo(code);
            assertThat(reply.text("type")).isEqualTo("urn:altinn:error:" + code);
            assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        };
    }
}
