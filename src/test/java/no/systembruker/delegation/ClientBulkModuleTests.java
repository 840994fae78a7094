package no.systembruker.delegation;

import static java.util.concurrent.TimeUnit.SECONDS;
import static no.systembruker.delegation.ClientWorld.ACCOUNTING;
import static no.systembruker.delegation.ClientWorld.TAX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.systembruker.TestClock;
import no.systembruker.Town;
import no.systembruker.history.History;
import no.systembruker.history.HistoryFilter;
import no.systembruker.job.AnsweredRow;
import no.systembruker.job.Job;
import no.systembruker.job.JobId;
import no.systembruker.job.Jobs;
import no.systembruker.party.Organisation;
import no.systembruker.party.Role;
import no.systembruker.sheet.NumberList;
import no.systembruker.sheet.Sheet;
import no.systembruker.systemuser.AgentSystemUser;
import no.systembruker.systemuser.SystemUserDeletion;
import no.systembruker.systemuser.SystemUserId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;

@ApplicationModuleTest(
        mode = BootstrapMode.ALL_DEPENDENCIES,
        extraIncludes = {"history", "role", "changerequest", "request", "systemuser", "register", "job"})
@Import({Town.class, TestClock.class, ClientWorld.class})
@TestPropertySource(properties = {"systembruker.job.batch-size=3", "systembruker.job.poll-interval=PT0.2S"})
abstract class ClientBulkModuleTests {

    @Autowired
    private ClientWorld world;

    @Autowired
    private ClientBulk bulk;

    @Autowired
    private ClientAdministration administration;

    @Autowired
    private ClientList list;

    @Autowired
    private Clients clients;

    @Autowired
    private PackageGiving giving;

    @Autowired
    private Jobs jobs;

    @Autowired
    private History history;

    @Autowired
    private SystemUserDeletion deletion;

    @Autowired
    private TestClock clock;

    private AgentSystemUser agent;

    @BeforeEach
    void anAccountantArrives() {
        clock.reset();
        world.arrive();
        agent = world.agent(ACCOUNTING, TAX);
    }

    @Test
    void eachLineOfAListIsJudgedAndNothingIsDone() {
        var toAdd = giver("Asker Bil AS");
        var on = on("Bakeri Nord AS");
        var lacking = world.client("Cafe Syd AS");
        var stranger = world.found("Fremmed AS", "AS");
        var nobody = Town.otherNumbers().skip(800_000).findFirst().orElseThrow();

        var check = check(
                BulkWork.ADD,
                listed(
                        "Orgnr",
                        toAdd.number().value(),
                        on.number().value(),
                        lacking.number().value(),
                        stranger.number().value(),
                        nobody.value(),
                        "123",
                        toAdd.number().value(),
                        world.accountant().number().value()));

        assertThat(check.counts())
                .isEqualTo(Map.of(
                        Verdict.TO_DO, 1L,
                        Verdict.DONE_BEFORE, 1L,
                        Verdict.LACKS_PACKAGES, 1L,
                        Verdict.NOT_A_CLIENT, 1L,
                        Verdict.UNKNOWN_NUMBER, 1L,
                        Verdict.INVALID_NUMBER, 1L,
                        Verdict.DUPLICATE, 1L,
                        Verdict.OWN_NUMBER, 1L));
        assertThat(check.total()).isEqualTo(8);
        assertThat(check.lackingEach()).isEqualTo(Map.of(TAX, 1L));
        assertThat(bulk.rows(check, Optional.empty(), 0, 100))
                .extracting(
                        ClientCheck.Row::line,
                        ClientCheck.Row::name,
                        ClientCheck.Row::verdict,
                        ClientCheck.Row::lacking)
                .containsExactly(
                        tuple(2, "Asker Bil AS", Verdict.TO_DO, List.of()),
                        tuple(3, "Bakeri Nord AS", Verdict.DONE_BEFORE, List.of()),
                        tuple(4, "Cafe Syd AS", Verdict.LACKS_PACKAGES, List.of(TAX)),
                        tuple(5, "Fremmed AS", Verdict.NOT_A_CLIENT, List.of()),
                        tuple(6, "", Verdict.UNKNOWN_NUMBER, List.of()),
                        tuple(7, "", Verdict.INVALID_NUMBER, List.of()),
                        tuple(8, "Asker Bil AS", Verdict.DUPLICATE, List.of()),
                        tuple(9, world.accountant().name(), Verdict.OWN_NUMBER, List.of()));
        assertThat(bulk.rows(check, Optional.of(Verdict.LACKS_PACKAGES), 0, 100))
                .hasSize(1);
        assertThat(bulk.rows(check, Optional.empty(), 6, 1))
                .extracting(ClientCheck.Row::line)
                .containsExactly(8);
        assertThat(list.counts(agent).on()).isEqualTo(1);
    }

    @Test
    void whatWasCheckedIsDoneAsAJobAndTwiceIsOnce() {
        var toAdd = givers(7);
        world.client("Cafe Syd AS");
        var check = check(BulkWork.ADD, new ClientSelection.Matching(ClientFilter.ALL));

        var job = started(bulk.start(check.id(), agent.id(), world.nils()));
        assertThat(job.id()).isEqualTo(check.job());
        assertThat(job.total()).isEqualTo(7);
        assertThat(started(bulk.start(check.id(), agent.id(), world.nils())).id())
                .isEqualTo(job.id());

        assertThat(over(job).outcomes()).isEqualTo(Map.of("ADDED", 7));
        assertThat(list.counts(agent).on()).isEqualTo(7);
        assertThat(toAdd).allMatch(client -> clients.isOn(agent.id(), client.number()));
        assertThat(history.page(toAdd.getFirst().number(), HistoryFilter.NONE, 9)
                        .entries())
                .filteredOn(entry -> entry.dealing() != null && entry.dealing().agent() != null)
                .hasSize(1);
    }

    @Test
    void eachRowOfAJobHasItsOutcomeWhateverHasHappenedMeanwhile() {
        var toAdd = giver("Asker Bil AS");
        var on = on("Bakeri Nord AS");
        var lacking = world.client("Cafe Syd AS");
        var lost = giver("Drammen Dekk AS");
        world.part(Role.REGNSKAPSFORER, lost);
        var id = JobId.random();

        var job = started(bulk.start(
                id,
                agent.id(),
                BulkWork.ADD,
                listed(
                        toAdd.number().value(),
                        on.number().value(),
                        lacking.number().value(),
                        lost.number().value(),
                        "31000002x7",
                        toAdd.number().value(),
                        world.accountant().number().value()),
                world.nils()));

        assertThat(rows(over(job)))
                .extracting(row -> row.outcome().code(), row -> row.outcome().detail())
                .containsExactly(
                        tuple("ADDED", null),
                        tuple("ALREADY_ON", null),
                        tuple("LACKS_PACKAGES", TAX),
                        tuple("LACKS_PACKAGES", ACCOUNTING),
                        tuple("INVALID_NUMBER", null),
                        tuple("ALREADY_ON", null),
                        tuple("OWN_NUMBER", null));
    }

    @Test
    void thoseWhoMatchAreTakenOff() {
        IntStream.range(0, 5).forEach(i -> on("Klient %d AS".formatted(i)));
        var stays = on("Bakeri Nord AS");
        var check = check(
                BulkWork.REMOVE,
                new ClientSelection.Matching(
                        new ClientFilter("klient", Optional.of(ClientState.ON), Optional.empty(), Optional.empty())));
        assertThat(check.counts()).isEqualTo(Map.of(Verdict.TO_DO, 5L));

        var job = over(started(bulk.start(check.id(), agent.id(), world.nils())));

        assertThat(job.outcomes()).isEqualTo(Map.of("REMOVED", 5));
        assertThat(list.counts(agent).on()).isEqualTo(1);
        assertThat(clients.isOn(agent.id(), stays.number())).isTrue();
    }

    @Test
    void clientsAreCopiedFromAnotherSystemUser() {
        var other = world.agent(ACCOUNTING);
        var both = giver("Asker Bil AS");
        var lacking = world.client("Cafe Syd AS");
        Stream.of(both, lacking).forEach(client -> administration.add(other.id(), client.uuid(), world.nils()));

        var check = check(BulkWork.ADD, new ClientSelection.OnOther(other.id()));

        assertThat(check.counts()).isEqualTo(Map.of(Verdict.TO_DO, 1L, Verdict.LACKS_PACKAGES, 1L));
    }

    @Test
    void nothingIsCopiedFromSomebodyElsesSystemUser() {
        var bakery = world.found("Bakeri Nord AS", "AS");
        var theirs = world.agentOf(bakery, ACCOUNTING);

        assertThat(bulk.check(agent.id(), BulkWork.ADD, new ClientSelection.OnOther(theirs.id()), world.nils()))
                .isEqualTo(new ClientChecking.Unknown());
        assertThat(bulk.check(
                        agent.id(),
                        BulkWork.ADD,
                        new ClientSelection.OnOther(new SystemUserId(UUID.randomUUID())),
                        world.nils()))
                .isEqualTo(new ClientChecking.Unknown());
    }

    @Test
    void onlyThoseWhoManageClientsMay() {
        var everybody = new ClientSelection.Matching(ClientFilter.ALL);
        var accessManager = world.somebodyWith(Role.TILGANGSSTYRER, world.accountant());
        var stranger = world.leaderOf(world.found("Fremmed AS", "AS"));
        var check = check(BulkWork.ADD, everybody);

        assertThat(bulk.check(agent.id(), BulkWork.ADD, everybody, accessManager))
                .isInstanceOf(ClientChecking.NotPermitted.class);
        assertThat(bulk.start(check.id(), agent.id(), accessManager)).isInstanceOf(BulkStart.NotPermitted.class);
        assertThat(bulk.start(check.id(), agent.id(), stranger)).isEqualTo(new BulkStart.Unknown());
        assertThat(bulk.start(check.id(), world.agent(ACCOUNTING).id(), world.nils()))
                .isEqualTo(new BulkStart.Unknown());
    }

    @Test
    void aJobOfWhoHasLostTheRoleDoesNothing() {
        var somebody = world.somebodyWith(Role.STYRELEDER, world.accountant());
        givers(2);
        var check = check(BulkWork.ADD, new ClientSelection.Matching(ClientFilter.ALL));
        world.takeRoleOf(somebody, Role.STYRELEDER);

        assertThat(bulk.start(check.id(), agent.id(), somebody)).isEqualTo(new BulkStart.Unknown());
        assertThat(list.counts(agent).on()).isZero();
    }

    @Test
    void aJobOfADeletedSystemUserSaysSo() {
        givers(2);
        var check = check(BulkWork.ADD, new ClientSelection.Matching(ClientFilter.ALL));
        deletion.delete(agent.id(), world.vera());

        assertThat(bulk.start(check.id(), agent.id(), world.nils())).isEqualTo(new BulkStart.Unknown());
    }

    @Test
    void aCheckIsForgottenAfterADay() {
        givers(1);
        var check = check(BulkWork.ADD, new ClientSelection.Matching(ClientFilter.ALL));
        clock.advance(Duration.ofHours(25));
        check(BulkWork.ADD, new ClientSelection.Matching(ClientFilter.ALL));

        assertThat(bulk.find(check.id(), agent)).isEmpty();
    }

    @Test
    void aPageOfClientsIsDoneAtOnce() {
        var toAdd = giver("Asker Bil AS");
        var lacking = world.client("Cafe Syd AS");

        var answers =
                administration.apply(BulkWork.ADD, agent.id(), List.of(toAdd.number(), lacking.number()), world.nils());

        assertThat(answers).isInstanceOfSatisfying(ManyAnswers.Done.class, done -> {
            assertThat(done.each().get(toAdd.number())).isEqualTo(ClientAnswer.of(ClientOutcome.ADDED));
            assertThat(done.each().get(lacking.number()))
                    .isEqualTo(new ClientAnswer(ClientOutcome.LACKS_PACKAGES, List.of(TAX)));
            assertThat(done.count(ClientOutcome.ADDED)).isEqualTo(1);
        });
    }

    private ClientCheck check(BulkWork work, ClientSelection selection) {
        return switch (bulk.check(agent.id(), work, selection, world.nils())) {
            case ClientChecking.Made made -> made.check();
            case ClientChecking.NotPermitted refused -> throw new AssertionError(refused);
            case ClientChecking.NotForClients refused -> throw new AssertionError(refused);
            case ClientChecking.Unknown refused -> throw new AssertionError(refused);
        };
    }

    private static Job started(BulkStart start) {
        return switch (start) {
            case BulkStart.Started started -> started.job();
            case BulkStart.NotPermitted refused -> throw new AssertionError(refused);
            case BulkStart.NotForClients refused -> throw new AssertionError(refused);
            case BulkStart.Unknown refused -> throw new AssertionError(refused);
        };
    }

    private Job over(Job job) {
        await().atMost(60, SECONDS).until(() -> now(job).state().isOver());
        return now(job);
    }

    private Job now(Job job) {
        return jobs.find(job.id(), job.organisation()).orElseThrow();
    }

    private List<AnsweredRow> rows(Job job) {
        return jobs.rows(job, 0, 100).rows();
    }

    private static ClientSelection listed(String... lines) {
        return switch (NumberList.read(Sheet.of(String.join("\n", lines)), 100)) {
            case NumberList.Reading.Read read ->
                new ClientSelection.Listed(read.list().lines());
            case NumberList.Reading.TooLong tooLong -> throw new AssertionError(tooLong);
            case NumberList.Reading.Empty empty -> throw new AssertionError(empty);
        };
    }

    private Organisation on(String name) {
        var client = giver(name);
        administration.add(agent.id(), client.uuid(), world.nils());
        return client;
    }

    private List<Organisation> givers(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> giver("Giver %d AS".formatted(i)))
                .toList();
    }

    private Organisation giver(String name) {
        var client = world.client(name);
        giving.give(client.number(), world.accountant().number(), List.of(TAX), world.leaderOf(client));
        return client;
    }
}
