package no.systembruker.api;

import static no.systembruker.Town.BAKERI_NORD;
import static no.systembruker.Town.LOENNSVERK;
import static no.systembruker.api.Calls.ALL_SYSTEM_USERS;
import static no.systembruker.api.Calls.SYSTEM_USERS;
import static no.systembruker.api.Contract.sample;
import static no.systembruker.api.security.Scope.REGISTER_WRITE;
import static no.systembruker.api.security.Scope.SYSTEM_USER_ADMIN;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import no.systembruker.TestClock;
import no.systembruker.Town;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.register.Access;
import no.systembruker.register.Right;
import no.systembruker.register.SystemId;
import no.systembruker.systemuser.ExternalRef;
import no.systembruker.systemuser.SystemUserCreation;
import no.systembruker.systemuser.SystemUserDeletion;
import no.systembruker.systemuser.SystemUserId;
import no.systembruker.systemuser.SystemUserKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;

@ApiTest
@TestPropertySource(properties = {"systembruker.api.page-size=3", "systembruker.api.stream-page-size=10"})
abstract class SystemUserStreamApiTests {

    private static final String STREAM = ALL_SYSTEM_USERS + "/stream";
    private static final int WRITERS = 20;
    private static final int CHANGES_EACH = 12;

    /** Where a system user was last seen, and whether it was deleted then. */
    private record Seen(long number, boolean deleted) {}

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
    private SystemUserDeletion deletion;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private JdbcTemplate sql;

    private String system = "";
    private Reader reader;

    @BeforeEach
    void readWhatOthersLeft() {
        clock.reset();
        town.build();
        system = LOENNSVERK + "_" + UUID.randomUUID();
        town.registerSystem(system, List.of(Town.A_MELDING), List.of());
        reader = new Reader();
        create("first of all");
        reader.readToTheEnd();
        reader.forgetWhatWasSeen();
    }

    @Test
    void aChangeIsToldAsTheContractHasIt() {
        var id = create("kunde-1");

        var page = reader.poll();

        page.isExactly(sample("system-user-stream")
                .replace("{next}", page.json().at("/links/next").asString())
                .replace("{id}", id.toString())
                .replace("{party}", town.bakeriNord().uuid().toString())
                .replace("\"{number}\"", Long.toString(numberOf(id))));
        assertThat(page.json().at("/links/next").asString())
                .matches("http://localhost:8080" + STREAM + "\\?token=[A-Za-z0-9_-]+");
    }

    @Test
    void whatIsDeletedMovesToTheEndAndSaysSo() {
        var first = create("kunde-1");
        var second = create("kunde-2");
        clock.advance(Duration.ofMinutes(1));
        handBack(first);

        var items = reader.readToTheEnd();

        assertThat(items)
                .extracting(item -> item.path("id").asString())
                .containsExactly(second.toString(), first.toString());
        assertThat(items.getLast().path("isDeleted").asBoolean()).isTrue();
        assertThat(items.getLast().path("created").asString()).isEqualTo("2026-11-21T12:00:00Z");
        assertThat(items.getLast().path("lastChanged").asString()).isEqualTo("2026-11-21T12:01:00Z");
    }

    @Test
    void anOwnerWhoIsNotInTheRegisterHasNoPartyId() {
        var stranger = Town.otherNumbers().skip(5).findFirst().orElseThrow();
        create(stranger, "kunde-1");

        var item = reader.readToTheEnd().getFirst();

        assertThat(item.path("partyOrgNo").asString()).isEqualTo(stranger.value());
        assertThat(item.has("partyId")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9, 10, 11, 20, 21})
    void thePagesTogetherHaveEachChangeOnce(int count) {
        var created = IntStream.range(0, count)
                .mapToObj(number -> create("kunde-" + number).toString())
                .toList();

        assertThat(reader.readToTheEnd())
                .extracting(item -> item.path("id").asString())
                .isEqualTo(created);
    }

    @Test
    void whoHasReadEverythingAsksTheSameAddressAgain() {
        var page = reader.poll();
        assertThat(page.json().path("links").isEmpty()).isTrue();
        assertThat(page.json().path("data").isEmpty()).isTrue();
        page.isExactly("{\"links\": {}, \"stats\": {\"sequenceMax\": %d}, \"data\": []}".formatted(latest()));

        var id = create("kunde-1");

        assertThat(reader.poll().json().at("/data/0/id").asString()).isEqualTo(id.toString());
    }

    @Test
    void aReaderWhoFollowsTheLinksSeesEveryCommittedChangeInOrder() throws InterruptedException, ExecutionException {
        var before = latest();
        int committed = 0;

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var writers = IntStream.range(0, WRITERS)
                    .mapToObj(writer -> threads.submit(() -> write(writer)))
                    .toList();
            while (!writers.stream().allMatch(Future::isDone)) {
                reader.readToTheEnd();
            }
            for (var writer : writers) {
                committed += writer.get();
            }
        }
        reader.readToTheEnd();

        assertThat(reader.numbers).isSorted().doesNotHaveDuplicates();
        assertThat(reader.seen).isEqualTo(storedSince(before));
        assertThat(committed).isBetween(WRITERS, WRITERS * CHANGES_EACH - 1);
        assertThat(latest()).isEqualTo(before + committed);
    }

    @Test
    void aTokenThatWasCutOrForgedOrIsOfAnotherListIsRefused() {
        IntStream.range(0, 4).forEach(number -> create("kunde-" + number));
        var token = token(reader.poll());
        var json = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
        var from = json.replaceAll(".*\"from\":\"([^\"]*)\".*", "$1");
        var ofSystem = calls.get(SYSTEM_USERS + "/bysystem/" + system, maskinporten.token(LOENNSVERK, REGISTER_WRITE));
        var bad = List.of(
                token.substring(0, token.length() - 1),
                token.substring(0, token.length() - 4),
                token.substring(1),
                token + "=",
                "x",
                "%00",
                token(ofSystem),
                encoded("null"),
                encoded("7"),
                encoded(json + " "),
                encoded(json.replace("systemuser-stream", "systemuser")),
                encoded(json.replace("*", system)),
                encoded(json.replace("\"" + from + "\"", "null")),
                encoded(json.replace(from, "0")),
                encoded(json.replace(from, "-1")),
                encoded(json.replace(from, "0" + from)),
                encoded(json.replace(from, "+" + from)),
                encoded(json.replace(from, "1e3")),
                encoded(json.replace(from, Long.toString(latest() + 2))),
                encoded(json.replace(from, "9".repeat(18))),
                encoded(json.replace(from, "9".repeat(19))),
                encoded(json.replace(from, "9".repeat(400))));

        for (var refused : bad) {
            assertThat(stream(refused)).as(refused).satisfies(reply -> {
                assertThat(reply.status()).isEqualTo(400);
                assertThat(reply.json().path("errors").has("token")).isTrue();
            });
        }
        assertThat(stream(token).status()).isEqualTo(200);
        assertThat(stream("").body()).isEqualTo(calls.get(STREAM, admin()).body());
        assertThat(calls.get(
                                SYSTEM_USERS + "/bysystem/" + system + "?token=" + token,
                                maskinporten.token(LOENNSVERK, REGISTER_WRITE))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void oneSystemUserIsToldAsInTheStream() {
        var id = create("kunde-1");

        show(id.toString()).isExactly(reader.poll().json().at("/data/0").toString());
    }

    @Test
    void whatIsDeletedOrNeverWasIsGone() {
        var id = create("kunde-1");
        handBack(id);

        for (var gone : List.of(id.toString(), UUID.randomUUID().toString())) {
            var reply = show(gone);
            assertThat(reply.status()).isEqualTo(410);
            assertThat(reply.text("title")).isEqualTo("Gone");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"not-a-guid", "1-1-1-1-1", "%20", "streams"})
    void anIdThatIsNoUuidIsNamed(String id) {
        var reply = show(id);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().path("errors").has("systemUserId")).isTrue();
    }

    /** Makes changes and undoes some of them, slowly enough for the reader to keep up; how many were committed. */
    private int write(int writer) {
        var random = new Random(writer);
        var mine = new ArrayList<SystemUserId>();
        int committed = 0;
        for (int change = 0; change < CHANGES_EACH; change++) {
            pause(random.nextInt(200));
            var reference = "writer-" + writer + "-" + change;
            boolean undone = random.nextInt(3) == 0;
            boolean deletes = !mine.isEmpty() && random.nextInt(3) == 0;
            var changed = deletes ? mine.getFirst() : new SystemUserId(UUID.randomUUID());
            transaction.executeWithoutResult(status -> {
                if (deletes) {
                    assertThat(deletion.handBack(changed, LOENNSVERK)).isPresent();
                } else {
                    create(changed, BAKERI_NORD, reference);
                }
                pause(random.nextInt(12));
                if (undone) {
                    status.setRollbackOnly();
                }
            });
            if (!undone) {
                committed++;
                if (deletes) {
                    mine.removeFirst();
                } else {
                    mine.add(changed);
                }
            }
        }
        return committed;
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private Map<String, Seen> storedSince(long number) {
        var stored = new HashMap<String, Seen>();
        sql.query(
                "select id, sequence_no, live from systemuser where sequence_no > ?",
                row -> {
                    stored.put(
                            row.getString("id"), new Seen(row.getLong("sequence_no"), row.getObject("live") == null));
                },
                number);
        return stored;
    }

    private long numberOf(SystemUserId id) {
        return sql.queryForObject("select sequence_no from systemuser where id = ?", Long.class, id.value());
    }

    private long latest() {
        return sql.queryForObject("select max(sequence_no) from systemuser", Long.class);
    }

    private SystemUserId create(String reference) {
        return create(BAKERI_NORD, reference);
    }

    private SystemUserId create(OrganisationNumber owner, String reference) {
        var id = new SystemUserId(UUID.randomUUID());
        transaction.executeWithoutResult(status -> create(id, owner, reference));
        return id;
    }

    private void create(SystemUserId id, OrganisationNumber owner, String reference) {
        var key = new SystemUserKey(new SystemId(system), owner, new ExternalRef(reference));
        var access = new Access(List.of(Right.to(Town.A_MELDING)), List.of());
        creation.createStandard(
                id, key, "Lønnsflyt", access, town.signedIn(Town.KARI).person());
    }

    private void handBack(SystemUserId id) {
        assertThat(deletion.handBack(id, LOENNSVERK)).isPresent();
    }

    private Reply stream(String token) {
        return calls.get(STREAM + "?token=" + token, admin());
    }

    private Reply show(String id) {
        return calls.get(ALL_SYSTEM_USERS + "/" + id, admin());
    }

    private String admin() {
        return maskinporten.token(new OrganisationNumber("991825827"), SYSTEM_USER_ADMIN);
    }

    private static String token(Reply page) {
        return page.json().at("/links/next").asString().replaceAll(".*token=", "");
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    /** Follows the links, and asks the last one again when there is none. */
    private final class Reader {

        private final Map<String, Seen> seen = new HashMap<>();
        private final List<Long> numbers = new ArrayList<>();
        private final String token = admin();
        private String address = STREAM;

        private List<JsonNode> readToTheEnd() {
            var items = new ArrayList<JsonNode>();
            var page = poll();
            while (page.json().at("/links").has("next")) {
                page.json().path("data").forEach(items::add);
                page = poll();
            }
            return items;
        }

        private Reply poll() {
            var page = calls.get(address, token);
            assertThat(page.status()).isEqualTo(200);
            page.json().path("data").forEach(this::note);
            if (page.json().at("/links").has("next")) {
                address = STREAM + "?token=" + token(page);
            }
            return page;
        }

        private void note(JsonNode item) {
            var number = item.path("sequenceNo").asLong();
            numbers.add(number);
            seen.put(
                    item.path("id").asString(),
                    new Seen(number, item.path("isDeleted").asBoolean()));
        }

        private void forgetWhatWasSeen() {
            seen.clear();
            numbers.clear();
        }
    }
}
