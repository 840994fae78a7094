package no.systembruker.api;

import static no.systembruker.Town.BAKERI_NORD;
import static no.systembruker.Town.FJORDREGNSKAP;
import static no.systembruker.Town.LOENNSVERK;
import static no.systembruker.api.Calls.AUTHORIZE;
import static no.systembruker.api.Calls.LOOKUP;
import static no.systembruker.api.Calls.REQUESTS;
import static no.systembruker.api.Calls.SYSTEM_USERS;
import static no.systembruker.api.Contract.sample;
import static no.systembruker.api.security.Scope.REGISTER_WRITE;
import static no.systembruker.api.security.Scope.REQUEST_READ;
import static no.systembruker.api.security.Scope.REQUEST_WRITE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.systembruker.TestClock;
import no.systembruker.Town;
import no.systembruker.api.security.Scope;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.register.Access;
import no.systembruker.register.Right;
import no.systembruker.register.SystemId;
import no.systembruker.request.RequestDecisions;
import no.systembruker.request.RequestId;
import no.systembruker.systemuser.ExternalRef;
import no.systembruker.systemuser.SystemUserCreation;
import no.systembruker.systemuser.SystemUserId;
import no.systembruker.systemuser.SystemUserKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;

@ApiTest
@TestPropertySource(properties = "systembruker.api.page-size=3")
abstract class VendorSystemUserApiTests {

    private static final String BASE = "http://localhost:8080";

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
    private RequestDecisions decisions;

    @Autowired
    private TransactionOperations transaction;

    private String system = "";

    @BeforeEach
    void registerASystem() {
        clock.reset();
        town.build();
        system = LOENNSVERK + "_" + UUID.randomUUID();
        town.registerSystem(system, List.of(Town.A_MELDING), List.of());
    }

    @Test
    void aSystemUserIsListedWithItsSystem() {
        var id = create("kunde-1");

        list().isExactly("{\"links\": {}, \"data\": [%s]}".formatted(sampleOf(id, "kunde-1")));
    }

    @Test
    void aSystemWithoutSystemUsersHasAnEmptyList() {
        list().isExactly("{\"links\": {}, \"data\": []}");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 6, 7})
    void thePagesTogetherHaveEachSystemUserOnce(int count) {
        var created = create(count);

        assertThat(walk(() -> {})).isEqualTo(created);
        assertThat(pages(list())).isEqualTo((count + 2) / 3);
    }

    @Test
    void systemUsersOfTheSameInstantAreEachThereOnce() {
        var created = IntStream.range(0, 7)
                .mapToObj(number -> create("kunde-" + number))
                .toList();

        assertThat(walk(() -> {})).containsExactlyInAnyOrderElementsOf(created);
    }

    @Test
    void nothingIsLostOrRepeatedWhileSystemUsersComeAndGo() {
        var created = create(8);
        var come = new ArrayList<String>();
        // Each is what the next page was to begin with.
        var gone = List.of(created.get(3), created.get(7));

        var read = walk(() -> {
            handBack(gone.get(come.size()));
            clock.advance(Duration.ofSeconds(1));
            come.add(create("ny-" + come.size()));
        });

        var stayed = created.stream().filter(id -> !gone.contains(id));
        assertThat(come).hasSize(2);
        assertThat(read).isEqualTo(Stream.concat(stayed, come.stream()).toList());
    }

    @Test
    void theNextPageIsAtAWholeAddressOfOurs() {
        create(4);

        var next = list().json().at("/links/next").asString();

        assertThat(next).matches(BASE + SYSTEM_USERS + "/bysystem/" + system + "\\?token=[A-Za-z0-9_-]+");
    }

    @Test
    void aTokenThatWasCutOrForgedOrIsOfAnotherListIsRefused() {
        create(4);
        var token = nextToken(list());
        var json = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
        var other = LOENNSVERK + "_" + UUID.randomUUID();
        town.registerSystem(other, List.of(Town.A_MELDING), List.of());
        var from = json.replaceAll(".*\"from\":\"([^\"]*)\".*", "$1");
        var bad = List.of(
                token.substring(0, token.length() - 1),
                token.substring(0, token.length() - 4),
                token.substring(1),
                token + "=",
                token + "A",
                "x",
                "%00",
                encoded("null"),
                encoded("7"),
                encoded("\"" + from + "\""),
                encoded(json + " "),
                encoded("{}"),
                encoded(json.replace("\"systemuser\"", "\"request\"")),
                encoded(json.replace("\"systemuser\"", "null")),
                encoded(json.replace("\"" + from + "\"", "null")),
                encoded(json.replace("\"" + system + "\"", "null")),
                encoded(json.replace(from, UUID.randomUUID().toString())),
                encoded(json.replace(from, "x")));

        for (var refused : bad) {
            assertThat(listFrom(system, refused)).as(refused).satisfies(reply -> {
                assertThat(reply.status()).isEqualTo(400);
                assertThat(reply.json().path("errors").has("token")).isTrue();
            });
        }
        assertThat(listFrom(other, token).status()).isEqualTo(400);
        assertThat(listFrom(other, encoded(json.replace(system, other))).status())
                .isEqualTo(400);
        assertThat(listFrom(system, token).status()).isEqualTo(200);
    }

    @Test
    void anEmptyTokenIsTheFirstPage() {
        create(4);

        assertThat(listFrom(system, "").body()).isEqualTo(list().body());
    }

    @Test
    void anUnknownSystemAndAnothersAreTheSame() {
        var token = maskinporten.token(FJORDREGNSKAP, REGISTER_WRITE);

        for (var path : List.of(system, LOENNSVERK + "_unknown", "nonsense", FJORDREGNSKAP + "_unknown")) {
            var reply = calls.get(SYSTEM_USERS + "/bysystem/" + path, token);
            assertThat(reply.status()).isEqualTo(404);
            assertThat(reply.text("code")).isEqualTo("AUTH-00011");
        }
    }

    @Test
    void aSystemUserIsFoundByItsKey() {
        var id = create("kunde-1");
        var withoutReference = create(BAKERI_NORD.value());

        query("&external-ref=kunde-1").isExactly(sampleOf(id, "kunde-1"));
        assertThat(query("").text("id")).isEqualTo(withoutReference);
        assertThat(query("&external-ref=").text("id")).isEqualTo(withoutReference);
    }

    @Test
    void whatDiffersInOnePartIsNotFoundNorIsAnothersVendors() {
        create("kunde-1");
        var right = "?system-id=" + system + "&orgno=" + BAKERI_NORD + "&external-ref=kunde-1";

        for (var wrong : List.of(
                right.replace("kunde-1", "Kunde-1"),
                right.replace("kunde-1", "%00"),
                right.replace("&external-ref=kunde-1", ""),
                right.replace("=310000027", "=310000035"),
                right.replace("=310000027", "=310000028"),
                right.replace(system, "310000019_unknown"),
                right.replace(system, "nonsense"))) {
            var reply = calls.get(SYSTEM_USERS + "/byquery" + wrong, vendorToken());
            assertThat(reply.status()).as(wrong).isEqualTo(404);
            assertThat(reply.text("code")).isEqualTo("AUTH-00015");
        }
        var others = calls.get(SYSTEM_USERS + "/byquery" + right, maskinporten.token(FJORDREGNSKAP, REQUEST_WRITE));
        assertThat(others.text("code")).isEqualTo("AUTH-00015");
    }

    @ParameterizedTest
    @CsvSource({
        "?orgno=310000027,system-id",
        "?system-id=&orgno=310000027,system-id",
        "?system-id=x,orgno",
        "?system-id=x&orgno=,orgno"
    })
    void theKeyMustBeWhole(String question, String missing) {
        var reply = calls.get(SYSTEM_USERS + "/byquery" + question, vendorToken());

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().path("errors").has(missing)).isTrue();
    }

    @Test
    void whatIsHandedBackIsGoneAtOnce() {
        var id = create(BAKERI_NORD.value());
        assertThat(lookUp().status()).isEqualTo(200);
        assertThat(decision(id)).isEqualTo("Permit");

        var reply = handBack(id);

        assertThat(reply.status()).isEqualTo(204);
        assertThat(reply.body()).isEmpty();
        assertThat(lookUp().status()).isEqualTo(404);
        assertThat(decision(id)).isEqualTo("NotApplicable");
        assertThat(query("").status()).isEqualTo(404);
        assertThat(list().json().path("data").isEmpty()).isTrue();
        assertThat(handBack(id).text("code")).isEqualTo("AUTH-00015");
    }

    @Test
    void afterAHandBackTheVendorMayAskAnew() {
        var first = approvedRequest();
        assertThat(submit().text("code")).isEqualTo("AUTH-00004");

        handBack(first);
        var reply = calls.get(REQUESTS + "/" + first, maskinporten.token(LOENNSVERK, REQUEST_READ));
        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.text("code")).isEqualTo("AUTH-00010");
        assertThat(listedRequests()).isEmpty();

        var second = submit();
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.text("id")).isNotEqualTo(first);
        approve(second.text("id"));
        assertThat(query("").text("id")).isEqualTo(second.text("id"));
        assertThat(listedRequests())
                .extracting(request -> request.path("id").asString())
                .containsExactly(second.text("id"));
    }

    @Test
    void anotherVendorCannotHandItBack() {
        var id = create(BAKERI_NORD.value());

        var reply = calls.delete(SYSTEM_USERS + "/" + id, maskinporten.token(FJORDREGNSKAP, REQUEST_WRITE));

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.text("code")).isEqualTo("AUTH-00015");
        assertThat(handBack(UUID.randomUUID().toString()).text("title")).isEqualTo(reply.text("title"));
        assertThat(lookUp().status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"not-a-guid", "1-1-1-1-1", "%20", "byquery"})
    void anIdThatIsNoUuidIsNamed(String id) {
        var reply = handBack(id);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().path("errors").has("systemUserId")).isTrue();
    }

    private List<String> create(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> {
                    clock.advance(Duration.ofSeconds(1));
                    return create("kunde-" + number);
                })
                .toList();
    }

    private String create(String reference) {
        var id = new SystemUserId(UUID.randomUUID());
        var key = new SystemUserKey(new SystemId(system), BAKERI_NORD, new ExternalRef(reference));
        var kari = town.signedIn(Town.KARI).person();
        var access = new Access(List.of(Right.to(Town.A_MELDING)), List.of());
        transaction.executeWithoutResult(status -> creation.createStandard(id, key, "Lønnsflyt", access, kari));
        return id.toString();
    }

    private String approvedRequest() {
        var id = submit().text("id");
        approve(id);
        return id;
    }

    private void approve(String id) {
        decisions.approve(new RequestId(UUID.fromString(id)), town.signedIn(Town.KARI));
    }

    private Reply submit() {
        var right = "{\"resource\": [{\"id\": \"urn:altinn:resource\", \"value\": \"a-melding\"}]}";
        return calls.post(
                REQUESTS,
                vendorToken(),
                "{\"systemId\": \"%s\", \"partyOrgNo\": \"%s\", \"rights\": [%s]}"
                        .formatted(system, BAKERI_NORD, right));
    }

    private Reply list() {
        return calls.get(SYSTEM_USERS + "/bysystem/" + system, maskinporten.token(LOENNSVERK, REGISTER_WRITE));
    }

    private Reply listFrom(String of, String token) {
        return calls.get(
                SYSTEM_USERS + "/bysystem/" + of + "?token=" + token, maskinporten.token(LOENNSVERK, REGISTER_WRITE));
    }

    /** The ids on all pages, by the links; something happens between each two of them. */
    private List<String> walk(Runnable between) {
        var ids = new ArrayList<String>();
        var page = list();
        page.json().path("data").forEach(item -> ids.add(item.path("id").asString()));
        while (page.json().at("/links").has("next")) {
            between.run();
            page = listFrom(system, nextToken(page));
            page.json().path("data").forEach(item -> ids.add(item.path("id").asString()));
        }
        return ids;
    }

    private int pages(Reply first) {
        var page = first;
        int count = 1;
        while (page.json().at("/links").has("next")) {
            page = listFrom(system, nextToken(page));
            count++;
        }
        return count;
    }

    private static String nextToken(Reply page) {
        return page.json().at("/links/next").asString().replaceAll(".*token=", "");
    }

    private Reply query(String reference) {
        return calls.get(
                SYSTEM_USERS + "/byquery?system-id=" + system + "&orgno=" + BAKERI_NORD + reference, vendorToken());
    }

    private JsonNode listedRequests() {
        return calls.get(REQUESTS + "/bysystem/" + system, maskinporten.token(LOENNSVERK, REQUEST_READ))
                .json()
                .path("data");
    }

    private Reply handBack(String id) {
        return calls.delete(SYSTEM_USERS + "/" + id, vendorToken());
    }

    private Reply lookUp() {
        return calls.get(
                LOOKUP
                        + "?clientId=%s-client&systemProviderOrgNo=%s&systemUserOwnerOrgNo=%s"
                                .formatted(system, LOENNSVERK, BAKERI_NORD),
                maskinporten.token(new OrganisationNumber("991825827"), Scope.LOOKUP));
    }

    private String decision(String systemUser) {
        var question = sample("question").replace("{systemUser}", systemUser);
        return calls.post(AUTHORIZE, maskinporten.token(FJORDREGNSKAP, Scope.AUTHORIZE), question)
                .json()
                .at("/Response/0/Decision")
                .asString();
    }

    private String vendorToken() {
        return maskinporten.token(LOENNSVERK, REQUEST_WRITE);
    }

    private String sampleOf(String id, String reference) {
        return sample("vendor-system-user")
                .replace("{id}", id)
                .replace("{system}", system)
                .replace("{externalRef}", reference);
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
