package no.systembruker.api;

import static no.systembruker.Town.LOENNSVERK;
import static no.systembruker.api.Calls.AGENTS;
import static no.systembruker.api.Calls.CLIENTS;
import static no.systembruker.api.Calls.PERSON_EXCHANGE;
import static no.systembruker.api.Contract.sample;
import static no.systembruker.api.Office.LONN;
import static no.systembruker.api.security.Scope.CLIENTS_READ;
import static no.systembruker.api.security.Scope.CLIENTS_WRITE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.systembruker.TestClock;
import no.systembruker.Town;
import no.systembruker.party.Organisation;
import no.systembruker.party.PersonNumber;
import no.systembruker.party.Role;
import no.systembruker.party.SecurityLevel;
import no.systembruker.register.Systems;
import no.systembruker.systemuser.SystemUser;
import no.systembruker.systemuser.SystemUserDeletion;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
abstract class ClientApiTests {

    @Autowired
    private Town town;

    @Autowired
    private TestClock clock;

    @Autowired
    private Calls calls;

    @Autowired
    private Maskinporten maskinporten;

    @Autowired
    private SignIns idPorten;

    @Autowired
    private Office offices;

    @Autowired
    private Systems systems;

    @Autowired
    private SystemUserDeletion deletion;

    private Organisation office;
    private PersonNumber nina;
    private SystemUser agent;
    private Organisation kai;

    @BeforeEach
    void openAnOffice() {
        clock.reset();
        town.build();
        office = offices.open();
        nina = offices.person(Role.KLIENTADMINISTRATOR, office);
        agent = offices.agent(office, LONN);
        kai = offices.client(office, "Kai AS");
    }

    @Test
    void theOfficesAgentsAreListedAndNothingElseOfIt() {
        offices.own(office);
        offices.agent(offices.open(), LONN);

        var reply = reading(AGENTS + "?party=" + office.number());

        assertThat(reply.status()).isEqualTo(200);
        var system = systems.find(agent.key().system()).orElseThrow();
        reply.isExactly(filled("agents")
                .replace("{system}", system.id().value())
                .replace("{internalId}", system.internalId().toString())
                .replace("{party}", office.uuid().toString()));
    }

    @Test
    void anOfficeWithoutAgentsHasNone() {
        var empty = offices.open();
        town.give(nina, Role.DAGLIG_LEDER, empty);

        assertThat(reading(AGENTS + "?party=" + empty.number()).body()).isEqualTo("[]");
    }

    @Test
    void othersOfficesAreNotListedAndUnknownOnesNotFound() {
        assertThat(reading(AGENTS + "?party=" + Town.BAKERI_NORD).status()).isEqualTo(403);
        assertThat(reading(AGENTS + "?party=310000018").status()).isEqualTo(404);
        assertThat(reading(AGENTS + "?party=313660192").status()).isEqualTo(404);
        assertThat(reading(AGENTS + "?party=%F0%9F%98%80").status()).isEqualTo(404);
        assertThat(reading(AGENTS + "?party=").status()).isEqualTo(400);
        assertThat(reading(AGENTS).status()).isEqualTo(400);
    }

    @Test
    void aClientIsAvailableThenOnItThenAvailableAgain() {
        reading(available()).isExactly(filled("clients"));
        assertThat(reading(clients()).json().path("data")).isEmpty();

        var added = add(kai.uuid());
        assertThat(added.status()).isEqualTo(200);
        added.isExactly("{\"agent\":\"%s\",\"client\":\"%s\"}".formatted(agent.id(), kai.uuid()));
        reading(clients()).isExactly(filled("clients"));
        assertThat(reading(available()).json().path("data")).isEmpty();
        assertThat(add(kai.uuid()).status()).as("again").isEqualTo(200);

        var removed = remove(kai.uuid());
        assertThat(removed.status()).isEqualTo(200);
        removed.isExactly(added.body());
        reading(available()).isExactly(filled("clients"));
        assertThat(remove(kai.uuid())).satisfies(refused("AUTH-00031"));
    }

    @Test
    void aClientWhoHasNotGivenAllIsNotAvailableAndToldWhatItLacks() {
        agent = offices.agent(office, LONN, "skattegrunnlag");

        assertThat(reading(available()).json().path("data")).isEmpty();
        add(kai.uuid()).isExactly(sample("client-lacks-packages"));
        assertThat(reading(clients()).json().path("data")).isEmpty();
    }

    @Test
    void whateverIsNoClientIsNone() {
        var others = offices.client(offices.open(), "En annens AS");

        for (var nobody : List.of(others.uuid(), office.uuid(), agent.id().value(), UUID.randomUUID())) {
            assertThat(add(nobody)).satisfies(refused("AUTH-00079"));
            assertThat(remove(nobody)).satisfies(refused("AUTH-00031"));
        }
    }

    @Test
    void whatIsNotGivenIsAskedFor() {
        assertThat(reading(CLIENTS)).satisfies(invalid("AUTH.VLD-00014"));
        assertThat(reading(CLIENTS + "?agent=")).satisfies(invalid("AUTH.VLD-00014"));
        assertThat(reading(CLIENTS + "/available")).satisfies(invalid("AUTH.VLD-00014"));
        assertThat(writing(CLIENTS + "?client=" + kai.uuid())).satisfies(invalid("AUTH.VLD-00014"));
        assertThat(writing(clients())).satisfies(invalid("AUTH.VLD-00016"));
        assertThat(calls.delete(clients(), token(nina, CLIENTS_WRITE))).satisfies(invalid("AUTH.VLD-00016"));
    }

    @Test
    void aSystemUserThatIsNotThereIsUnknownAndAnOwnOneIsNoAgent() {
        var deleted = agent;
        deletion.delete(deleted.id(), town.signedIn(leader(), SecurityLevel.HIGH));
        var foreign = offices.agent(offices.open(), LONN);
        var foreignOwn = offices.own(offices.open());

        for (var unknown : List.of(deleted, foreign, foreignOwn)) {
            agent = unknown;
            for (var reply : everyCall()) {
                assertThat(reply.status()).isEqualTo(400);
                reply.isExactly(sample("agent-refused"));
            }
        }
        agent = offices.own(office);
        for (var reply : everyCall()) {
            assertThat(reply).satisfies(invalid("AUTH.VLD-00015"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x", "310000027", "%00", "5f1a0f0e-93f7-4b0a-8f1c-3d6f3f1b6a1", "%F0%9F%98%80", "1%20or%201=1"})
    void whatIsNoIdIsMalformed(String text) {
        for (var reply : List.of(
                reading(CLIENTS + "?agent=" + text),
                reading(CLIENTS + "/available?agent=" + text),
                writing(CLIENTS + "?agent=" + text + "&client=" + kai.uuid()),
                writing(clients() + "&client=" + text),
                calls.delete(clients() + "&client=" + text, token(nina, CLIENTS_WRITE)))) {
            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.json().path("errors").isEmpty()).isFalse();
        }
    }

    @Test
    void onlyWhoManagesTheOfficesClientsMayLookAndChange() {
        var employee = offices.person(Role.ANSATT, office);
        var accessManager = offices.person(Role.TILGANGSSTYRER, office);

        for (var person : List.of(employee, accessManager)) {
            nina = person;
            for (var reply : everyCall()) {
                assertThat(reply.status()).isEqualTo(403);
                assertThat(reply.body()).isEmpty();
            }
            assertThat(reading(AGENTS + "?party=" + office.number()).status()).isEqualTo(403);
        }
        nina = leader();
        assertThat(everyCall()).extracting(Reply::status).doesNotContain(403);
    }

    @Test
    void toReadIsNotToWriteNorTheOtherWayRound() {
        assertThat(calls.get(clients(), token(nina, CLIENTS_WRITE)).status()).isEqualTo(403);
        assertThat(calls.get(available(), token(nina, CLIENTS_WRITE)).status()).isEqualTo(403);
        assertThat(calls.get(AGENTS + "?party=" + office.number(), token(nina, CLIENTS_WRITE))
                        .status())
                .isEqualTo(403);
        var written = calls.post(clients() + "&client=" + kai.uuid(), token(nina, CLIENTS_READ), "");
        assertThat(written.status()).isEqualTo(403);
        assertThat(written.header("WWW-Authenticate"))
                .contains("insufficient_scope")
                .contains(CLIENTS_WRITE);
        assertThat(calls.delete(clients() + "&client=" + kai.uuid(), token(nina, CLIENTS_READ))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void onlyAPlatformTokenThatNamesAPersonOpens() {
        var vendors = maskinporten.token(LOENNSVERK, CLIENTS_READ);
        var named = maskinporten.tokenWith("pid", nina.value(), LOENNSVERK, CLIENTS_READ);
        var exchanged = calls.get(Calls.EXCHANGE, named).json().stringValue();
        var idPortens = idPorten.token(nina, CLIENTS_READ);
        var good = token(nina, CLIENTS_READ);

        for (var token : List.of(vendors, named, exchanged, idPortens, "x", good.substring(0, good.length() - 4))) {
            var reply = calls.get(clients(), token);
            assertThat(reply.status()).isEqualTo(401);
            assertThat(reply.body()).isEmpty();
        }
        assertThat(calls.send(calls.to(clients())).status()).isEqualTo(401);
        clock.advance(Duration.ofMinutes(31));
        assertThat(calls.get(clients(), good).status()).as("expired").isEqualTo(401);
    }

    @Test
    void whoIsNotInTheRegisterIsNobody() {
        var reply = calls.get(clients(), token(Town.nobody(), CLIENTS_READ));

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.header("WWW-Authenticate")).contains("invalid_token");
    }

    @Test
    void withoutASizeEverythingComesAtOnce() {
        var more = new ArrayList<>(List.of(kai.number().value()));
        for (int each = 0; each < 60; each++) {
            more.add(offices.client(office, "Klient " + each).number().value());
        }

        var reply = reading(available());

        assertThat(numbers(reply))
                .containsExactlyElementsOf(more.stream().sorted().toList());
        assertThat(reply.json().path("links").isEmpty()).isTrue();
    }

    @Test
    void withASizeItComesPageByPage() {
        var all = new ArrayList<>(List.of(kai.number().value()));
        for (int each = 0; each < 4; each++) {
            all.add(offices.client(office, "Klient " + each).number().value());
        }
        all.sort(null);

        var read = new ArrayList<String>();
        var pages = 0;
        for (var next = available() + "&size=2"; !next.isEmpty(); pages++) {
            var page = reading(next);
            read.addAll(numbers(page));
            next = pathOf(page.json().path("links").path("next").asString(""));
        }

        assertThat(pages).isEqualTo(3);
        assertThat(read).isEqualTo(all);
    }

    @Test
    void whatHasGoneMeanwhileDoesNotBeginTheListAnew() {
        offices.client(office, "Klient");
        var next = pathOf(reading(available() + "&size=1")
                .json()
                .path("links")
                .path("next")
                .asString(""));
        reading(available())
                .json()
                .path("data")
                .forEach(client -> add(UUID.fromString(client.path("clientId").asString())));

        var last = reading(next);

        assertThat(last.json().path("data")).isEmpty();
        assertThat(last.json().path("links").isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1001", "x", "99999999999", "1.5", "%00"})
    void aSizeThatIsNoneIsMalformed(String size) {
        var reply = reading(clients() + "&size=" + size);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().path("errors").has("size")).isTrue();
    }

    @Test
    void aTokenOfAnotherListIsMalformed() {
        offices.client(office, "Klient");
        var token = reading(available() + "&size=1")
                .json()
                .path("links")
                .path("next")
                .asString("")
                .replaceAll(".*token=", "");

        for (var other : List.of(
                clients() + "&size=1&token=" + token,
                CLIENTS + "/available?agent=" + offices.agent(office, LONN).id() + "&token=" + token,
                available() + "&token=" + token + "x",
                available() + "&token=x")) {
            assertThat(reading(other).status()).as(other).isEqualTo(400);
        }
        assertThat(reading(available() + "&token=" + token).status()).isEqualTo(200);
    }

    private List<Reply> everyCall() {
        return List.of(reading(clients()), reading(available()), add(kai.uuid()), remove(kai.uuid()));
    }

    private Reply add(UUID client) {
        return writing(clients() + "&client=" + client);
    }

    private Reply remove(UUID client) {
        return calls.delete(clients() + "&client=" + client, token(nina, CLIENTS_WRITE));
    }

    private Reply reading(String path) {
        return calls.get(path, token(nina, CLIENTS_READ));
    }

    private Reply writing(String path) {
        return calls.post(path, token(nina, CLIENTS_WRITE), "");
    }

    private String token(PersonNumber person, String scope) {
        return calls.get(PERSON_EXCHANGE, idPorten.token(person, scope)).json().stringValue();
    }

    private PersonNumber leader() {
        return offices.person(Role.DAGLIG_LEDER, office);
    }

    private String clients() {
        return CLIENTS + "?agent=" + agent.id();
    }

    private String available() {
        return CLIENTS + "/available?agent=" + agent.id();
    }

    private String filled(String name) {
        return sample(name)
                .replace("{agent}", agent.id().toString())
                .replace("{owner}", office.number().value())
                .replace("{client}", kai.uuid().toString())
                .replace("{number}", kai.number().value());
    }

    private static List<String> numbers(Reply reply) {
        return reply.json()
                .path("data")
                .valueStream()
                .map(client -> client.path("clientOrganizationNumber").asString())
                .toList();
    }

    private static String pathOf(String address) {
        return address.isEmpty() ? "" : address.substring("http://localhost:8080".length());
    }

    private static ThrowingConsumer<Reply> refused(String code) {
        return reply -> {
            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.text("code")).isEqualTo(code);
        };
    }

    private static ThrowingConsumer<Reply> invalid(String code) {
        return reply -> {
            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.json()
                            .path("validationErrors")
                            .path(0)
                            .path("code")
                            .asString())
                    .isEqualTo(code);
        };
    }
}
