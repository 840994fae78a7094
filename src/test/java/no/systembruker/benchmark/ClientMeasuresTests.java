package no.systembruker.benchmark;

import static java.util.concurrent.TimeUnit.MINUTES;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import no.systembruker.OnPostgres;
import no.systembruker.Town;
import no.systembruker.decision.Decision;
import no.systembruker.decision.Decisions;
import no.systembruker.delegation.BulkStart;
import no.systembruker.delegation.BulkWork;
import no.systembruker.delegation.ClientBulk;
import no.systembruker.delegation.ClientFilter;
import no.systembruker.delegation.ClientImport;
import no.systembruker.delegation.ClientList;
import no.systembruker.delegation.ClientOrder;
import no.systembruker.delegation.ClientSelection;
import no.systembruker.delegation.ClientState;
import no.systembruker.delegation.Source;
import no.systembruker.job.Job;
import no.systembruker.job.JobId;
import no.systembruker.job.JobState;
import no.systembruker.job.Jobs;
import no.systembruker.listing.Turn;
import no.systembruker.party.Actor;
import no.systembruker.party.Organisation;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PartyRegister;
import no.systembruker.party.RegisterImport;
import no.systembruker.party.RegisterImport.Newcomer;
import no.systembruker.party.Role;
import no.systembruker.register.SystemId;
import no.systembruker.systemuser.AgentSystemUser;
import no.systembruker.systemuser.ExternalRef;
import no.systembruker.systemuser.SystemUserCreation;
import no.systembruker.systemuser.SystemUserId;
import no.systembruker.systemuser.SystemUserKey;
import no.systembruker.systemuser.SystemUsers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Measures an accountant with 50,000 clients against one with 50, on PostgreSQL: the list of clients, the decision, and jobs of
 * 5,000 and 50,000 against the same rows in one bare batch. {@code mvn -Pbenchmark verify} writes {@code
 * target/client-measures.txt}. Figures are reported, never asserted; wrong answers fail.
 */
@Tag("benchmark")
@OnPostgres
@SpringBootTest(properties = "spring.security.oauth2.client.provider.idporten.issuer-uri=https://idporten.example")
@Import(Town.class)
class ClientMeasuresTests {

    private static final Path REPORT = Path.of("target/client-measures.txt");
    private static final int MANY = 50_000;
    private static final int SOME = 5_000;
    private static final int FEW = 50;
    private static final int WARM_UP = 60;
    private static final int CALLS = 100;
    private static final int PAGE = 25;
    private static final double MOST = 1.5;
    private static final String ACCOUNTING = "regnskapsforer-lonn";
    private static final String TAX = "skattegrunnlag";

    /** An accountant, and what it has. */
    private record Firm(Organisation organisation, Actor leader, List<OrganisationNumber> clients) {}

    @Autowired
    private Town town;

    @Autowired
    private RegisterImport registerImport;

    @Autowired
    private ClientImport clientImport;

    @Autowired
    private PartyRegister parties;

    @Autowired
    private ClientList list;

    @Autowired
    private ClientBulk bulk;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Jobs jobs;

    @Autowired
    private SystemUserCreation creation;

    @Autowired
    private SystemUsers systemUsers;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private JdbcTemplate sql;

    private final List<String> report = new ArrayList<>();

    @Test
    void neitherListNorDecisionFollowsHowManyClientsThereAre() throws IOException {
        town.build();
        town.registerResource("skattemelding", TAX);
        report.add("%,d clients against %d; %d processors"
                .formatted(MANY, FEW, Runtime.getRuntime().availableProcessors()));
        var large = firm(MANY, 330_000_000);
        var small = firm(FEW, 340_000_000);
        var agentOfLarge = agent(large);
        var agentOfSmall = agent(small);
        sql.execute("vacuum analyze");

        report.add("");
        measureJob(large, agent(large), SOME);
        measureJob(large, agentOfLarge, MANY);
        start(small, agentOfSmall, FEW);
        sql.execute("vacuum analyze");

        report.add("");
        report.add("%-50s %9s %9s %9s".formatted("median of " + CALLS + " calls, ms", "few", "many", "ratio"));
        measureLists(agentOfSmall, agentOfLarge);
        measure("decision: permit", () -> decide(agentOfSmall, small), () -> decide(agentOfLarge, large));

        Files.write(REPORT, report, StandardCharsets.UTF_8);
        report.forEach(System.out::println);
    }

    private void measureLists(AgentSystemUser small, AgentSystemUser large) {
        filters().forEach((name, filter) -> {
            for (var order : ClientOrder.values()) {
                measure(
                        name + ", by " + order.name().toLowerCase(Locale.ROOT),
                        () -> page(small, filter, order),
                        () -> page(large, filter, order));
            }
        });
    }

    private static Map<String, ClientFilter> filters() {
        var none = Optional.<ClientState>empty();
        var filters = new LinkedHashMap<String, ClientFilter>();
        filters.put("all", ClientFilter.ALL);
        filters.put("on it", ClientFilter.in(ClientState.ON));
        filters.put("addable", ClientFilter.in(ClientState.ADDABLE));
        filters.put("lacking", ClientFilter.in(ClientState.LACKING));
        filters.put("auditor", new ClientFilter("", none, Optional.of(Source.AUDITOR), Optional.empty()));
        filters.put(
                "search: two words, a thousand hits",
                new ClientFilter("klient 41", none, Optional.empty(), Optional.empty()));
        filters.put("search: one common word", new ClientFilter("handel", none, Optional.empty(), Optional.empty()));
        filters.put(
                "search: common, few together", new ClientFilter("kl 77", none, Optional.empty(), Optional.empty()));
        filters.put("search: nothing", new ClientFilter("finnes ikke", none, Optional.empty(), Optional.empty()));
        return filters;
    }

    private void page(AgentSystemUser agent, ClientFilter filter, ClientOrder order) {
        list.counts(agent);
        list.page(agent, filter, order, new Turn.First<>(), PAGE);
    }

    private void decide(AgentSystemUser agent, Firm firm) {
        assertThat(decisions.decide(agent.id(), "skattemelding", firm.clients().get(1)))
                .isEqualTo(Decision.PERMIT);
    }

    private void measure(String title, Runnable few, Runnable many) {
        time(few, WARM_UP);
        time(many, WARM_UP);
        var fewTimes = new long[CALLS];
        var manyTimes = new long[CALLS];
        for (int call = 0; call < CALLS; call++) {
            fewTimes[call] = time(few, 1);
            manyTimes[call] = time(many, 1);
        }
        double ratio = median(manyTimes) / median(fewTimes);
        report.add("%-50s %9.2f %9.2f %9.2f%s"
                .formatted(title, median(fewTimes), median(manyTimes), ratio, ratio > MOST ? "  over" : ""));
    }

    private void measureJob(Firm firm, AgentSystemUser agent, int clients) {
        var bare = bare(firm, agent(firm), clients);
        var start = System.nanoTime();
        var job = start(firm, agent, clients);
        var seconds = (System.nanoTime() - start) / 1e9;
        report.add(
                "%,d clients in a job: %.2f s, %,.0f clients a second, %s; the same rows in one bare batch: %.2f s, %,.0f a second; share %.2f"
                        .formatted(
                                clients,
                                seconds,
                                clients / seconds,
                                job.outcomes(),
                                bare,
                                clients / bare,
                                bare / seconds));
    }

    /** A form that is sent, and a job that runs. */
    private Job start(Firm firm, AgentSystemUser agent, int clients) {
        var selection = ClientSelection.of(
                firm.clients().subList(0, Math.min(clients, firm.clients().size())));
        var started = bulk.start(JobId.random(), agent.id(), BulkWork.ADD, selection, firm.leader());
        var job = ((BulkStart.Started) started).job();
        await().atMost(5, MINUTES).pollInterval(Duration.ofMillis(20)).until(() -> now(job).state() == JobState.DONE);
        return now(job);
    }

    private Job now(Job job) {
        return jobs.find(job.id(), job.organisation()).orElseThrow();
    }

    /** The clients, the entries in both histories, and the outcomes, one row after the other in one batch. */
    private double bare(Firm firm, AgentSystemUser agent, int clients) {
        var rows = sql.queryForList(
                "select c.number, c.client, c.giving, c.place from client c where c.provider = ? order by c.number limit ?",
                firm.organisation().uuid(),
                clients);
        var at = Timestamp.from(Instant.now());
        var by = firm.leader().person().value();
        var owner = firm.organisation().number().value();
        var start = System.nanoTime();
        transaction.executeWithoutResult(status -> {
            sql.batchUpdate(
                    "insert into agent_client (agent, number, provider, client, giving, place, added, added_by) values (?, ?, ?, ?, ?, ?, ?, ?)",
                    rows,
                    rows.size(),
                    (statement, row) -> {
                        statement.setObject(1, agent.id().value());
                        statement.setObject(2, row.get("number"));
                        statement.setObject(3, firm.organisation().uuid());
                        statement.setObject(4, row.get("client"));
                        statement.setObject(5, row.get("giving"));
                        statement.setObject(6, row.get("place"));
                        statement.setTimestamp(7, at);
                        statement.setObject(8, by);
                    });
            history(rows, at, by, owner, agent, false);
            history(rows, at, by, owner, agent, true);
        });
        var seconds = (System.nanoTime() - start) / 1e9;
        sql.update("delete from agent_client where agent = ?", agent.id().value());
        return seconds;
    }

    private void history(
            List<Map<String, Object>> rows,
            Timestamp at,
            UUID by,
            String owner,
            AgentSystemUser agent,
            boolean asClient) {
        sql.batchUpdate(
                "insert into history_entry (at, party, act, person, system_id, kind, subject, title, counterpart, as_client, agent)"
                        + " values (?, ?, 'CLIENT_ADDED', ?, ?, 'AGENT', ?, ?, ?, ?, ?)",
                rows,
                rows.size(),
                (statement, row) -> {
                    statement.setTimestamp(1, at);
                    statement.setObject(2, asClient ? row.get("number") : owner);
                    statement.setObject(3, asClient ? null : by);
                    statement.setObject(4, agent.key().system().value());
                    statement.setObject(5, row.get("client"));
                    statement.setObject(6, agent.title());
                    statement.setObject(7, asClient ? owner : row.get("number"));
                    statement.setObject(8, asClient);
                    statement.setObject(9, agent.id().value());
                });
    }

    /** One in ten is audited by it alone, one in ten lacks a package, and ten of those who give all are left to be added. */
    private Firm firm(int clients, int first) {
        var start = System.nanoTime();
        var leader = town.newcomer("Leder " + first);
        var numbers = IntStream.iterate(first, number -> number + 1)
                .mapToObj(String::valueOf)
                .map(OrganisationNumber::parse)
                .flatMap(Optional::stream)
                .limit(clients + 1L)
                .toList();
        var organisation = town.found(numbers.getLast(), "Fjordregnskap " + first + " AS", "AS");
        town.give(leader, Role.DAGLIG_LEDER, organisation);
        var own = numbers.subList(0, clients);
        registerImport.register(IntStream.range(0, clients)
                .mapToObj(i -> new Newcomer(own.get(i), "Klient %d Handel AS".formatted(i * 7919 % clients), "AS"))
                .toList());
        var audited = every(10, 0, own);
        var accounted = own.stream().filter(number -> !audited.contains(number)).toList();
        registerImport.relate(Role.REVISOR, organisation, organisations(List.copyOf(audited)));
        registerImport.relate(Role.REGNSKAPSFORER, organisation, organisations(accounted));
        var lacking = every(10, 5, own);
        clientImport.give(
                organisation,
                TAX,
                own.stream().filter(number -> !lacking.contains(number)).toList(),
                town.signedIn(leader).person());
        report.add("%,d clients registered in %.1f s".formatted(clients, (System.nanoTime() - start) / 1e9));
        var giving = own.stream()
                .filter(number -> !lacking.contains(number) && !audited.contains(number))
                .toList();
        return new Firm(organisation, town.signedIn(leader), ordered(own, giving));
    }

    /** Those who give all come first, but for ten of them; who asks for fewer than all of them leaves none of these out. */
    private static List<OrganisationNumber> ordered(List<OrganisationNumber> all, List<OrganisationNumber> giving) {
        var left = Set.copyOf(giving.subList(giving.size() - 10, giving.size()));
        var rest = new LinkedHashSet<>(giving);
        rest.removeAll(left);
        all.stream().filter(number -> !left.contains(number)).forEach(rest::add);
        return List.copyOf(rest);
    }

    private static Set<OrganisationNumber> every(int nth, int offset, List<OrganisationNumber> numbers) {
        return IntStream.range(0, numbers.size())
                .filter(i -> i % nth == offset)
                .mapToObj(numbers::get)
                .collect(toSet());
    }

    private List<Organisation> organisations(List<OrganisationNumber> numbers) {
        return parties.organisations(numbers);
    }

    private AgentSystemUser agent(Firm firm) {
        var id = new SystemUserId(UUID.randomUUID());
        var key = new SystemUserKey(
                new SystemId(Town.LOENNSFLYT), firm.organisation().number(), new ExternalRef(id.toString()));
        transaction.executeWithoutResult(status -> creation.createAgent(
                id, key, "Lønnsflyt", List.of(ACCOUNTING, TAX), firm.leader().person()));
        return (AgentSystemUser) systemUsers.find(id).orElseThrow();
    }

    private static long time(Runnable call, int times) {
        long start = System.nanoTime();
        for (int i = 0; i < times; i++) {
            call.run();
        }
        return System.nanoTime() - start;
    }

    private static double median(long[] nanoseconds) {
        Arrays.sort(nanoseconds);
        return nanoseconds[nanoseconds.length / 2] / 1e6;
    }
}
