package no.systembruker.api;

import static no.systembruker.Town.A_MELDING;
import static no.systembruker.Town.BAKERI_NORD;
import static no.systembruker.Town.FJORDREGNSKAP;
import static no.systembruker.Town.LOENNSVERK;
import static no.systembruker.api.Calls.AUTHORIZE;
import static no.systembruker.api.Calls.CHANGE_REQUESTS;
import static no.systembruker.api.Calls.SYSTEM_USERS;
import static no.systembruker.api.Contract.sample;
import static no.systembruker.api.security.Scope.REQUEST_READ;
import static no.systembruker.api.security.Scope.REQUEST_WRITE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import no.systembruker.TestClock;
import no.systembruker.Town;
import no.systembruker.api.security.Scope;
import no.systembruker.changerequest.ChangeAnswer;
import no.systembruker.changerequest.ChangeDecisions;
import no.systembruker.changerequest.ChangeRequestId;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.register.Access;
import no.systembruker.register.Right;
import no.systembruker.register.SystemId;
import no.systembruker.register.SystemRegister;
import no.systembruker.request.RejectionReason;
import no.systembruker.systemuser.ExternalRef;
import no.systembruker.systemuser.SystemUserCreation;
import no.systembruker.systemuser.SystemUserId;
import no.systembruker.systemuser.SystemUserKey;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionOperations;

@ApiTest
@TestPropertySource(properties = "systembruker.api.page-size=3")
abstract class ChangeRequestApiTests {

    private static final String NOTHING = "{}";

    @Autowired
    private Town town;

    @Autowired
    private TestClock clock;

    @Autowired
    private Calls calls;

    @Autowired
    private Maskinporten maskinporten;

    @Autowired
    private SystemUserCreation creation;

    @Autowired
    private SystemRegister register;

    @Autowired
    private ChangeDecisions decisions;

    @Autowired
    private TransactionOperations transaction;

    private String system = "";
    private String systemUser = "";
    private String id = "";

    @BeforeEach
    void giveTheSystemAccess() {
        clock.reset();
        town.build();
        town.registerResource("skattekort", "lonn");
        system = newSystem(LOENNSVERK);
        systemUser = give(system, "kunde-17");
        id = UUID.randomUUID().toString();
    }

    @Test
    void aNewChangeRequestIsCreatedAndTheSameAgainIsTheSameOne() {
        var created = submit(change());

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.header("Location"))
                .isEqualTo("http://localhost:8080/authentication/api/v1/systemuser/changerequest/" + id);
        created.isExactly(filled("change-request"));
        var repeated = submit(change());
        assertThat(repeated.status()).isEqualTo(200);
        repeated.isExactly(filled("change-request"));
    }

    @Test
    void whatIsAskedOtherwiseTheSecondTimeIsNamedAndNotTaken() {
        submit(change());
        var another = give(system, "kunde-18");

        var repeated = submit(
                another, id, change().replace("skattekort", "a-melding").replace("\"\"", "\"https://x.example\""));

        assertThat(repeated.status()).isEqualTo(200);
        assertThat(repeated.json().path("differs"))
                .extracting(member -> member.asString())
                .containsExactly("systemUserId", "requiredRights", "redirectUrl");
        read(id).isExactly(filled("change-request"));
    }

    @Test
    void emptyListsAreNoChangeAndAreNotStored() {
        var reply = submit(NOTHING);

        assertThat(reply.status()).isEqualTo(200);
        reply.isExactly(filled("no-change-needed"));
        assertThat(read(id)).satisfies(refusedWith(404, "AUTH-00010"));
    }

    @Test
    void itIsFoundByItsIdAndByTheReferenceOfTheSystemUser() {
        submit(change());

        read(id).isExactly(filled("change-request"));
        readAt("/byexternalref/" + system + "/" + BAKERI_NORD + "/kunde-17").isExactly(filled("change-request"));
    }

    @Test
    void ofSeveralTheNewestIsFoundByTheReference() {
        submit(change());
        clock.advance(Duration.ofSeconds(1));
        var newest = UUID.randomUUID().toString();
        submit(systemUser, newest, change());

        var byReference = "/byexternalref/" + system + "/" + BAKERI_NORD + "/kunde-17";
        assertThat(readAt(byReference).text("id")).isEqualTo(newest);
        withdraw(newest);
        assertThat(readAt(byReference).text("id")).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?system-user-id={systemUser}                            | correlation-id",
                "?correlation-id=&system-user-id={systemUser}            | correlation-id",
                "?correlation-id=00000000-0000-0000-0000-000000000000&system-user-id={systemUser} | correlation-id",
                "?correlation-id={systemUser}&system-user-id={systemUser} | system-user-id",
            })
    void anIdThatIsNoIdOfTheVendorsOwnIsRefusedInPlainText(String query, String word) {
        var reply = calls.post(CHANGE_REQUESTS + query.replace("{systemUser}", systemUser), writeToken(), change());

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.header("Content-Type")).startsWith("text/plain");
        assertThat(reply.body()).contains(word);
    }

    @ParameterizedTest
    @CsvSource({
        "?correlation-id=x&system-user-id={systemUser},correlation-id",
        "?correlation-id={id},system-user-id",
        "?correlation-id={id}&system-user-id=,system-user-id",
        "?correlation-id={id}&system-user-id=%00,system-user-id"
    })
    void anIdThatIsNoUuidIsNamed(String query, String field) {
        var spelt = query.replace("{systemUser}", systemUser).replace("{id}", id);

        assertThat(calls.post(CHANGE_REQUESTS + spelt, writeToken(), change())).satisfies(malformedAt(field));
    }

    @Test
    void anUnknownSystemUserAndAnothersAndADeletedOneAreTheSame() {
        var others = give(newSystem(FJORDREGNSKAP), "kunde-1");
        calls.delete(SYSTEM_USERS + "/" + systemUser, writeToken());

        for (var gone : List.of(UUID.randomUUID().toString(), others, systemUser)) {
            assertThat(submit(gone, id, change())).satisfies(refusedWith(404, "AUTH-00015"));
            assertThat(verify(gone, change())).satisfies(refusedWith(404, "AUTH-00015"));
        }
    }

    @Test
    void anIdThatAnotherVendorHasTellsNothingOfTheirs() {
        var theirs = give(newSystem(FJORDREGNSKAP), "kunde-1");
        var theirToken = maskinporten.token(FJORDREGNSKAP, REQUEST_WRITE);
        assertThat(calls.post(address(theirs, id), theirToken, change()).status())
                .isEqualTo(201);

        var whileOpen = submit(change());
        decisions.reject(changeRequest(id), town.signedIn(Town.KARI), Optional.empty());
        var whenRejected = submit(change());
        calls.delete(CHANGE_REQUESTS + "/" + id, theirToken);
        var whenWithdrawn = submit(change());

        for (var reply : List.of(whileOpen, whenRejected, whenWithdrawn)) {
            assertThat(reply).satisfies(refusedWith(409, "AUTH-00061"));
        }
        assertThat(read(id)).satisfies(refusedWith(404, "AUTH-00010"));
        assertThat(withdraw(id)).satisfies(refusedWith(404, "AUTH-00010"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"redirectUrl\": \"\"            | \"redirectUrl\": \"https://x.example\" | AUTH-00026",
                "\"skattekort\"                   | \"mva\"                                | AUTH-00001",
                "urn:altinn:accesspackage:pensjon | urn:altinn:accesspackage:fiske         | AUTH-00063",
            })
    void whatMayNotBeAskedForIsRefusedWithItsCode(String part, String instead, String code) {
        var body = change().replace(part, instead);

        assertThat(submit(body)).satisfies(refusedWith(400, code));
        assertThat(verify(systemUser, body)).satisfies(refusedWith(400, code));
        assertThat(read(id).status()).isEqualTo(404);
    }

    @Test
    void aReturnAddressOfTheSystemsIsKept() {
        var known = give(Town.LOENNSFLYT, UUID.randomUUID().toString());
        var body =
                "{\"requiredAccessPackages\": [{\"urn\": \"%s\"}], \"redirectUrl\": \" https://loennsverk.example/%s \"}";

        assertThat(submit(known, id, body.formatted(Town.SALARY, "annet"))).satisfies(refusedWith(400, "AUTH-00021"));
        assertThat(submit(known, id, body.formatted(Town.SALARY, "kvittering?s=1"))
                        .text("redirectUrl"))
                .isEqualTo("https://loennsverk.example/kvittering?s=1");
    }

    @Test
    void nothingIsBothRequiredAndUnwanted() {
        var both = change().replace("a-melding", "skattekort").replace(":lonn", ":pensjon");

        assertThat(submit(both).status()).isEqualTo(400);
        submit(both).isExactly(sample("contradictory-change"));
        verify(systemUser, both).isExactly(sample("contradictory-change"));
    }

    @Test
    void aSystemThatWasDeletedGetsNoNewQuestions() {
        register.delete(new SystemId(system), Town.EDIT);

        assertThat(submit(change())).satisfies(refusedWith(404, "AUTH-00011"));
    }

    @Test
    void verifyingTellsWhatIsStillToBeMade() {
        var partlyDone = change().replace("urn:altinn:accesspackage:pensjon", "urn:altinn:accesspackage:lonn")
                .replaceFirst(
                        "(?s)(\"unwantedAccessPackages\": \\[\\{\"urn\": \").*?\"",
                        "$1urn:altinn:accesspackage:fiske\"")
                .replace("\"a-melding\"", "\"finnes-ikke\"");

        var reply = verify(systemUser, partlyDone);

        assertThat(reply.status()).isEqualTo(200);
        reply.isExactly(filled("remaining-change").replaceAll("(\"unwantedAccessPackages\": ).*", "$1[],"));
        assertThat(read(id).status()).isEqualTo(404);
    }

    @Test
    void onceItIsApprovedNothingIsLeftAndTheDecisionPointKnowsAtOnce() {
        submit(change());
        assertThat(decision(A_MELDING)).isEqualTo("Permit");

        assertThat(decisions.approve(changeRequest(id), town.signedIn(Town.KARI)))
                .isInstanceOf(ChangeAnswer.Given.class);

        assertThat(read(id).text("status")).isEqualTo("Accepted");
        assertThat(decision(A_MELDING)).isEqualTo("NotApplicable");
        assertThat(decision("skattekort")).isEqualTo("Permit");
        assertThat(verify(systemUser, change()).text("status")).isEqualTo("NoChangeNeeded");
        assertThat(submit(change()).text("status")).isEqualTo("Accepted");
    }

    @Test
    void aRejectedChangeRequestTellsTheReason() {
        submit(change());
        decisions.reject(changeRequest(id), town.signedIn(Town.KARI), RejectionReason.of("Vi sender skattekort selv."));

        assertThat(read(id).text("status")).isEqualTo("Rejected");
        assertThat(submit(change()).text("reason")).isEqualTo("Vi sender skattekort selv.");
    }

    @Test
    void aChangeRequestThatRanOutKeepsItsStatus() {
        submit(change());
        clock.advance(Duration.ofDays(180));

        assertThat(read(id).text("status")).isEqualTo("New");
        assertThat(read(id).json().path("timedOut").asBoolean()).isTrue();
        assertThat(submit(change()).json().path("timedOut").asBoolean()).isTrue();
    }

    @Test
    void whatIsWithdrawnIsGoneAndItsIdUsedUp() {
        submit(change());

        var reply = withdraw(id);

        assertThat(reply.status()).isEqualTo(202);
        assertThat(reply.body()).isEmpty();
        assertThat(read(id)).satisfies(refusedWith(404, "AUTH-00010"));
        assertThat(withdraw(id)).satisfies(refusedWith(404, "AUTH-00010"));
        assertThat(submit(change())).satisfies(refusedWith(409, "AUTH-00061"));
    }

    @Test
    void whatWasOpenWhenItsSystemUserWasDeletedIsGone() {
        submit(change());

        calls.delete(SYSTEM_USERS + "/" + systemUser, writeToken());

        assertThat(read(id)).satisfies(refusedWith(404, "AUTH-00010"));
        assertThat(withdraw(id)).satisfies(refusedWith(404, "AUTH-00010"));
        list("").isExactly("{\"links\": {}, \"data\": []}");
        assertThat(submit(change())).satisfies(refusedWith(404, "AUTH-00015"));
    }

    @Test
    void whatWasAnsweredIsReadAndRepeatedThoughItsSystemUserWasDeleted() {
        submit(change());
        decisions.approve(changeRequest(id), town.signedIn(Town.KARI));

        calls.delete(SYSTEM_USERS + "/" + systemUser, writeToken());

        assertThat(read(id).text("status")).isEqualTo("Accepted");
        assertThat(list("").json().path("data").size()).isEqualTo(1);
        var repeated = submit(change());
        assertThat(repeated.status()).isEqualTo(200);
        assertThat(repeated.text("status")).isEqualTo("Accepted");
    }

    @Test
    void changeRequestsOfTheSameInstantAreEachThereOnce() {
        var submitted = IntStream.range(0, 7)
                .mapToObj(number -> submit(systemUser, UUID.randomUUID().toString(), change())
                        .text("id"))
                .toList();

        assertThat(walk(() -> {})).containsExactlyInAnyOrderElementsOf(submitted);
    }

    @Test
    void anotherVendorReadsAndWithdrawsNothing() {
        submit(change());
        var token = maskinporten.token(FJORDREGNSKAP, REQUEST_READ, REQUEST_WRITE);

        assertThat(calls.get(CHANGE_REQUESTS + "/" + id, token)).satisfies(refusedWith(404, "AUTH-00010"));
        assertThat(calls.delete(CHANGE_REQUESTS + "/" + id, token)).satisfies(refusedWith(404, "AUTH-00010"));
        for (var path : List.of("/bysystem/" + system, "/byexternalref/" + system + "/310000027/kunde-17")) {
            assertThat(calls.get(CHANGE_REQUESTS + path, token)).satisfies(refusedWith(404, "AUTH-00011"));
            assertThat(calls.get(CHANGE_REQUESTS + path.replace(system, "310000035_x"), token))
                    .extracting(Reply::status)
                    .isEqualTo(404);
        }
        assertThat(read(id).status()).isEqualTo(200);
    }

    @Test
    void aListIsReadWithoutTheLinks() {
        submit(change());
        var item = filled("change-request").replaceAll("  \"confirmUrl\".*\n", "");

        list("").isExactly("{\"links\": {}, \"data\": [%s]}".formatted(item));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 3, 4, 7})
    void thePagesTogetherHaveEachChangeRequestOnce(int count) {
        var submitted = submitMany(count);

        assertThat(walk(() -> {})).isEqualTo(submitted);
    }

    @Test
    void nothingIsLostOrRepeatedWhileChangeRequestsComeAndGo() {
        var submitted = submitMany(8);
        // Each is what the next page was to begin with.
        var gone = new ArrayList<>(List.of(submitted.get(3), submitted.get(7)));
        var come = new ArrayList<String>();

        var read = walk(() -> {
            withdraw(gone.removeFirst());
            come.addAll(submitMany(1));
        });

        var expected = new ArrayList<>(submitted);
        expected.removeAll(List.of(submitted.get(3), submitted.get(7)));
        expected.addAll(come);
        assertThat(come).hasSize(2);
        assertThat(read).isEqualTo(expected);
    }

    @Test
    void aTokenOfAnotherListIsRefused() {
        submitMany(4);
        var token = nextToken(list(""));
        var other = newSystem(LOENNSVERK);

        for (var bad : List.of(token.substring(1), token + "A", "x", "%00")) {
            assertThat(list(bad)).satisfies(malformedAt("token"));
        }
        assertThat(readAt("/bysystem/" + other + "?token=" + token)).satisfies(malformedAt("token"));
        assertThat(list(token).status()).isEqualTo(200);
    }

    private String newSystem(OrganisationNumber vendor) {
        var name = vendor + "_" + UUID.randomUUID();
        town.registerSystem(
                name, List.of(A_MELDING, "skattekort"), List.of(Town.SALARY, "urn:altinn:accesspackage:pensjon"));
        return name;
    }

    /** Has {@code a-melding} and the package {@code lonn}. */
    private String give(String system, String reference) {
        var created = new SystemUserId(UUID.randomUUID());
        var key = new SystemUserKey(new SystemId(system), BAKERI_NORD, new ExternalRef(reference));
        var kari = town.signedIn(Town.KARI).person();
        var access = new Access(List.of(Right.to(A_MELDING)), List.of("lonn"));
        transaction.executeWithoutResult(status -> creation.createStandard(created, key, "Lønnsflyt", access, kari));
        return created.toString();
    }

    private List<String> submitMany(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> {
                    clock.advance(Duration.ofSeconds(1));
                    var each = UUID.randomUUID().toString();
                    submit(systemUser, each, change());
                    return each;
                })
                .toList();
    }

    private List<String> walk(Runnable between) {
        var ids = new ArrayList<String>();
        var page = list("");
        page.json().path("data").forEach(item -> ids.add(item.path("id").asString()));
        while (page.json().at("/links").has("next")) {
            between.run();
            page = list(nextToken(page));
            page.json().path("data").forEach(item -> ids.add(item.path("id").asString()));
        }
        return ids;
    }

    private static String nextToken(Reply page) {
        return page.json().at("/links/next").asString().replaceAll(".*token=", "");
    }

    private Reply list(String token) {
        return readAt("/bysystem/" + system + "?token=" + token);
    }

    private Reply submit(String body) {
        return submit(systemUser, id, body);
    }

    private Reply submit(String systemUser, String id, String body) {
        return calls.post(address(systemUser, id), writeToken(), body);
    }

    private static String address(String systemUser, String id) {
        return CHANGE_REQUESTS + "?correlation-id=" + id + "&system-user-id=" + systemUser;
    }

    private Reply verify(String systemUser, String body) {
        return calls.post(CHANGE_REQUESTS + "/verify?system-user-id=" + systemUser, writeToken(), body);
    }

    private Reply withdraw(String id) {
        return calls.delete(CHANGE_REQUESTS + "/" + id, writeToken());
    }

    private Reply read(String id) {
        return readAt("/" + id);
    }

    private Reply readAt(String path) {
        return calls.get(CHANGE_REQUESTS + path, maskinporten.token(LOENNSVERK, REQUEST_READ));
    }

    private String decision(String resource) {
        var question =
                sample("question").replace("{systemUser}", systemUser).replace("\"a-melding\"", "\"" + resource + "\"");
        return calls.post(AUTHORIZE, maskinporten.token(FJORDREGNSKAP, Scope.AUTHORIZE), question)
                .json()
                .at("/Response/0/Decision")
                .asString();
    }

    private String writeToken() {
        return maskinporten.token(LOENNSVERK, REQUEST_WRITE);
    }

    private static ChangeRequestId changeRequest(String id) {
        return new ChangeRequestId(UUID.fromString(id));
    }

    private static String change() {
        return sample("new-change-request");
    }

    private String filled(String name) {
        return sample(name).replace("{id}", id).replace("{system}", system).replace("{systemUser}", systemUser);
    }

    private static ThrowingConsumer<Reply> refusedWith(int status, String code) {
        return reply -> {
            assertThat(reply.status()).isEqualTo(status);
            assertThat(reply.text("code")).isEqualTo(code);
        };
    }

    private static ThrowingConsumer<Reply> malformedAt(String field) {
        return reply -> {
            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.json().path("errors").has(field)).isTrue();
        };
    }
}
