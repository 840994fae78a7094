package no.systembruker.api;

import static no.systembruker.Town.FJORDREGNSKAP;
import static no.systembruker.Town.LOENNSVERK;
import static no.systembruker.api.Calls.REQUESTS;
import static no.systembruker.api.Calls.SYSTEMS;
import static no.systembruker.api.Contract.sample;
import static no.systembruker.api.security.Scope.REGISTER_ADMIN;
import static no.systembruker.api.security.Scope.REGISTER_WRITE;
import static no.systembruker.api.security.Scope.REQUEST_WRITE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import no.systembruker.TestClock;
import no.systembruker.Town;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.register.Edit;
import no.systembruker.register.SystemDrafts;
import no.systembruker.register.SystemId;
import no.systembruker.register.SystemRegister;
import no.systembruker.register.Systems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
abstract class SystemRevisionApiTests {

    private static final String DONE = "{\"succeeded\": true}";
    private static final String RIGHTS =
            "[{\"resource\": [{\"id\": \"urn:altinn:resource\", \"value\": \"a-melding\"}], \"action\": \"read\"}]";
    private static final String PACKAGES = "[{\"urn\": \"urn:altinn:accesspackage:pensjon\"}]";
    private static final String CLIENT_ONLY = "[{\"urn\": \"urn:altinn:accesspackage:regnskapsforer-lonn\"}]";

    @Autowired
    private Town town;

    @Autowired
    private TestClock clock;

    @Autowired
    private Calls calls;

    @Autowired
    private Maskinporten maskinporten;

    @Autowired
    private Systems systems;

    @Autowired
    private SystemDrafts drafts;

    @Autowired
    private SystemRegister register;

    private String name = "";
    private String internalId = "";

    @BeforeEach
    void registerASystem() {
        name = UUID.randomUUID().toString();
        clock.reset();
        town.build();
        internalId = calls.post(SYSTEMS, token(LOENNSVERK), system()).json().asString();
    }

    @Test
    void aReplacedSystemIsShownAsItWasSent() {
        var anew = system().replace("TimeFlow", "HourFlow").replace("/kvittering", "/takk");

        var reply = calls.put(address(), token(LOENNSVERK), anew);

        assertThat(reply.status()).isEqualTo(200);
        reply.isExactly(DONE);
        calls.get(address(), token(LOENNSVERK))
                .isExactly(
                        named(sample("system")).replace("TimeFlow", "HourFlow").replace("/kvittering", "/takk"));
    }

    @Test
    void rightsAndPackagesAreReplacedByThemselves() {
        calls.put(address() + "/rights", token(LOENNSVERK), RIGHTS).isExactly(DONE);
        calls.put(address() + "/accesspackages", token(LOENNSVERK), PACKAGES).isExactly(DONE);

        calls.get(address(), token(LOENNSVERK))
                .isExactly(named(sample("system"))
                        .replace("\"a-melding\"}]", "\"a-melding\"}], \"action\": \"read\"")
                        .replace("accesspackage:lonn", "accesspackage:pensjon"));
    }

    @Test
    void everyChangeIsToldNewestFirst() {
        calls.put(address(), token(LOENNSVERK), system().replace("TimeFlow", "HourFlow"));
        calls.put(address() + "/rights", maskinporten.token(FJORDREGNSKAP, REGISTER_ADMIN), RIGHTS);
        calls.put(address() + "/accesspackages", token(LOENNSVERK), PACKAGES);
        calls.delete(address(), token(LOENNSVERK));

        var log = calls.get(address() + "/changelog", token(LOENNSVERK));

        assertThat(log.status()).isEqualTo(200);
        log.isExactly(named(sample("changelog")).replace("{internalId}", internalId));
    }

    @Test
    void whatAPersonDoesInThePortalIsToldInTheSameWords() {
        var kari = town.signedIn(Town.KARI).person();
        var system = systems.find(new SystemId(systemId())).orElseThrow();
        var draft = drafts.beginChange(system, kari).orElseThrow();
        drafts.write(draft.id(), each -> each.with(each.content().withVisible(false)), kari);
        drafts.revise(draft.id(), kari);
        register.delete(system.id(), Edit.through(LOENNSVERK, kari));

        var log = calls.get(address() + "/changelog", token(LOENNSVERK)).json();

        assertThat(log).hasSize(3);
        assertThat(log.path(0).path("changeType").asString()).isEqualTo("delete");
        assertThat(log.path(0).has("changedData")).isFalse();
        var change = log.path(1);
        assertThat(change.path("changeType").asString()).isEqualTo("update");
        assertThat(change.path("clientId").asString()).isEqualTo("systembruker-portal");
        assertThat(change.path("changedByOrgNumber").asString()).isEqualTo(LOENNSVERK.value());
        assertThat(change.path("changedData").path("isVisible").asBoolean(true)).isFalse();
        assertThat(change.path("changedData").path("id").asString()).isEqualTo(systemId());
        assertThat(change.path("changedData").path("accessPackages"))
                .isEqualTo(log.path(2).path("changedData").path("accessPackages"));
    }

    @Test
    void whatIsWrongWithAReplacementIsToldInCodes() {
        var wrong = system().replace("https://loennsverk.example/kvittering", "http://loennsverk.example/kvittering")
                .replace("\"" + clientId() + "\"", "\"loennsverk-client\", \"x\", \"x\"")
                .replace("accesspackage:lonn", "accesspackage:regnskapsforer-lonn")
                .replace("a-melding", "nope");

        assertThat(codes(calls.put(address(), token(LOENNSVERK), wrong)))
                .containsExactly(
                        "AUTH.VLD-00005", "AUTH.VLD-00011", "AUTH.VLD-00004", "AUTH.VLD-00003", "AUTH.VLD-00018");
        calls.get(address(), token(LOENNSVERK)).isExactly(named(sample("system")));
    }

    @Test
    void theIdInTheBodyIsTheOneInTheAddress() {
        var other = system().replace(systemId(), systemId() + "-2").replace("https:", "http:");

        assertThat(codes(calls.put(address(), token(LOENNSVERK), other))).containsExactly("AUTH.VLD-00012");
    }

    @ParameterizedTest
    @CsvSource({"0192:310000035", "0192:310000018", "310000019", "9908:310000019"})
    void aReplacementOfAnotherVendorIsNotFound(String vendor) {
        var others = system().replace("0192:310000019", vendor);

        isNotFound(systemId(), calls.put(address(), token(LOENNSVERK), others));
    }

    @Test
    void whatIsWrongWithRightsOrPackagesIsToldInCodes() {
        assertThat(codes(calls.put(
                        address() + "/rights",
                        token(LOENNSVERK),
                        "[{\"resource\": []}, {\"resource\": [{\"id\": \"urn:altinn:resource\", \"value\": \"x\"}]}]")))
                .containsExactly("AUTH.VLD-00009", "AUTH.VLD-00003");
        assertThat(codes(calls.put(address() + "/accesspackages", token(LOENNSVERK), CLIENT_ONLY)))
                .containsExactly("AUTH.VLD-00018");
    }

    @Test
    void anUnknownSystemIsNotFound() {
        var unknown = LOENNSVERK + "_unknown-" + name;

        for (var id : new String[] {unknown, "nonsense", systemId().replace("-", "_"), "x".repeat(300)}) {
            var path = SYSTEMS + "/" + id;
            isNotFound(id, calls.put(path, token(LOENNSVERK), system()));
            isNotFound(id, calls.put(path + "/rights", token(LOENNSVERK), RIGHTS));
            isNotFound(id, calls.put(path + "/accesspackages", token(LOENNSVERK), PACKAGES));
            isNotFound(id, calls.get(path + "/changelog", token(LOENNSVERK)));
            var deleted = calls.delete(path, token(LOENNSVERK));
            assertThat(deleted.status()).isEqualTo(400);
            assertThat(deleted.json().path("errors").path("return").path(0).asString())
                    .isEqualTo("System not found");
        }
    }

    @Test
    void anotherVendorIsForbiddenWhateverItSends() {
        var stranger = token(FJORDREGNSKAP);
        var others = system().replace("0192:310000019", FJORDREGNSKAP.iso6523());

        var replies = List.of(
                calls.put(address(), stranger, system()),
                calls.put(address(), stranger, others),
                calls.put(address(), stranger, "{}"),
                calls.put(address() + "/rights", stranger, "[{}]"),
                calls.put(address() + "/accesspackages", stranger, CLIENT_ONLY),
                calls.delete(address(), stranger),
                calls.get(address() + "/changelog", stranger));

        assertThat(replies).allSatisfy(reply -> {
            assertThat(reply.status()).isEqualTo(403);
            assertThat(reply.body()).isEmpty();
        });
        calls.get(address(), token(LOENNSVERK)).isExactly(named(sample("system")));
    }

    @Test
    void anAdministratorMayDoAllOfIt() {
        var administrator = maskinporten.token(FJORDREGNSKAP, REGISTER_ADMIN);

        assertThat(List.of(
                        calls.put(address(), administrator, system()),
                        calls.put(address() + "/rights", administrator, RIGHTS),
                        calls.put(address() + "/accesspackages", administrator, PACKAGES),
                        calls.delete(address(), administrator),
                        calls.get(address() + "/changelog", administrator)))
                .extracting(Reply::status)
                .containsOnly(200);
    }

    @Test
    void aDeletedSystemIsShownAsDeletedAndNotListed() {
        var reply = calls.delete(address(), token(LOENNSVERK));

        assertThat(reply.status()).isEqualTo(200);
        reply.isExactly(DONE);
        var shown = calls.get(address(), token(LOENNSVERK)).json();
        assertThat(shown.path("isDeleted").asBoolean()).isTrue();
        assertThat(shown.path("clientId").isEmpty()).isTrue();
        assertThat(calls.get(SYSTEMS, token(LOENNSVERK)).body()).doesNotContain(systemId());
        assertThat(calls.delete(address(), token(LOENNSVERK)).status()).isEqualTo(200);
    }

    @Test
    void aDeletedSystemIsChangedNoMore() {
        calls.delete(address(), token(LOENNSVERK));

        assertThat(List.of(
                        calls.put(address(), token(LOENNSVERK), system()),
                        calls.put(address() + "/rights", token(LOENNSVERK), RIGHTS),
                        calls.put(address() + "/accesspackages", token(LOENNSVERK), PACKAGES)))
                .allSatisfy(reply -> {
                    assertThat(reply.status()).isEqualTo(400);
                    assertThat(reply.header("Content-Type")).startsWith("text/plain");
                    assertThat(reply.body()).isEqualTo("Cannot update a system marked as deleted.");
                });
    }

    @Test
    void nobodyIsAskedForAccessByADeletedSystem() {
        var request = sample("new-request").replace("{externalRef}", name).replace(Town.LOENNSFLYT, systemId());
        calls.delete(address(), token(LOENNSVERK));

        var refused = calls.post(REQUESTS, maskinporten.token(LOENNSVERK, REQUEST_WRITE), request);

        assertThat(refused.text("code")).isEqualTo("AUTH-00011");
    }

    @Test
    void ofManyEditorsAtOnceEachIsDoneOrToldWhyNot() throws Exception {
        var token = token(LOENNSVERK);

        var replies = atOnce(IntStream.range(0, 8)
                .<Callable<Reply>>mapToObj(
                        editor -> () -> calls.put(address(), token, system().replace("TimeFlow", "Flow " + editor)))
                .toList());

        var done = replies.stream().filter(reply -> reply.status() == 200).toList();
        assertThat(done).isNotEmpty();
        assertThat(replies).filteredOn(reply -> reply.status() != 200).allSatisfy(reply -> {
            assertThat(reply.status()).isEqualTo(409);
            assertThat(reply.body()).contains(systemId());
        });
        assertThat(calls.get(address() + "/changelog", token).json()).hasSize(1 + done.size());
    }

    private String token(OrganisationNumber vendor) {
        return maskinporten.token(vendor, REGISTER_WRITE);
    }

    private String address() {
        return SYSTEMS + "/" + systemId();
    }

    private String systemId() {
        return LOENNSVERK + "_" + name;
    }

    private String clientId() {
        return "client-" + name;
    }

    private String system() {
        return named(sample("new-system"));
    }

    private String named(String json) {
        return json.replace("timeflyt", name).replace("6f1c2d2e-0000-4000-8000-1234567890ab", clientId());
    }

    private static List<String> codes(Reply reply) {
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text("code")).isEqualTo("STD-00000");
        var codes = new ArrayList<String>();
        reply.json()
                .path("validationErrors")
                .forEach(error -> codes.add(error.path("code").asString()));
        return codes;
    }

    private static void isNotFound(String systemId, Reply reply) {
        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.header("Content-Type")).startsWith("text/plain");
        assertThat(reply.body()).isEqualTo("System with ID '" + systemId + "' not found.");
    }

    private static <T> List<T> atOnce(List<Callable<T>> acts) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = new ArrayList<T>();
            for (var future : threads.invokeAll(acts)) {
                results.add(future.get());
            }
            return results;
        }
    }
}
