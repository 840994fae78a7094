package no.systembruker.delegation;

import static no.systembruker.delegation.ClientWorld.ACCOUNTING;
import static no.systembruker.delegation.ClientWorld.CUSTOMS;
import static no.systembruker.delegation.ClientWorld.TAX;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import no.systembruker.TestClock;
import no.systembruker.Town;
import no.systembruker.listing.Turn;
import no.systembruker.party.Organisation;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PartyRegister;
import no.systembruker.party.RegisterImport;
import no.systembruker.party.RegisterImport.Newcomer;
import no.systembruker.party.Role;
import no.systembruker.systemuser.AgentSystemUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/** Clients that can be added are found where they are written down, when they are few, and are the same as those looked for. */
@ApplicationModuleTest(
        mode = BootstrapMode.ALL_DEPENDENCIES,
        extraIncludes = {"systemuser", "register", "job"})
@Import({Town.class, TestClock.class, ClientWorld.class})
abstract class ClientsLeftModuleTests {

    private static final int MANY = ClientsLeft.MANY + 100;

    @Autowired
    private ClientWorld world;

    @Autowired
    private ClientList list;

    @Autowired
    private ClientAdministration administration;

    @Autowired
    private PackageGiving giving;

    @Autowired
    private RegisterImport registerImport;

    @Autowired
    private PartyRegister parties;

    @Autowired
    private JdbcClient sql;

    @BeforeEach
    void anAccountantArrives() {
        world.arrive();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void areRightWhateverHappensToClients(long seed) {
        var random = new Random(seed);
        var agents = List.of(world.agent(ACCOUNTING), world.agent(ACCOUNTING, TAX), world.agent(CUSTOMS));
        var clients = IntStream.range(0, 12)
                .mapToObj(i -> world.client("Klient %c AS".formatted('A' + i)))
                .toList();
        var leaders = clients.stream().map(world::leaderOf).toList();
        var accountant = world.accountant().number();

        for (int step = 0; step < 60; step++) {
            int at = random.nextInt(clients.size());
            var client = clients.get(at);
            var agent = agents.get(random.nextInt(agents.size()));
            switch (random.nextInt(8)) {
                case 0, 1, 2 -> administration.add(agent.id(), client.uuid(), world.nils());
                case 3 -> administration.remove(agent.id(), client.uuid(), world.nils());
                case 4 -> giving.give(client.number(), accountant, List.of(TAX, CUSTOMS), leaders.get(at));
                case 5 -> giving.takeBack(client.number(), accountant, List.of(TAX), leaders.get(at));
                case 6 -> world.part(Role.REGNSKAPSFORER, client);
                default -> world.relate(Role.REGNSKAPSFORER, client);
            }
            for (var each : agents) {
                assertThat(addable(each)).as("step %d", step).isEqualTo(lookedFor(each));
            }
        }
    }

    @Test
    void areWrittenDownOnlyWhileTheyAreFew() {
        var agent = world.agent(ACCOUNTING);
        var numbers = manyClients();

        apply(BulkWork.ADD, agent, numbers.subList(0, 10));
        assertThat(written(agent)).isZero();

        apply(BulkWork.ADD, agent, numbers.subList(10, MANY - ClientsLeft.FEW));
        assertThat(written(agent)).isEqualTo(ClientsLeft.FEW);
        assertThat(addable(agent)).isEqualTo(numbers.subList(MANY - ClientsLeft.FEW, MANY));

        apply(BulkWork.REMOVE, agent, numbers.subList(0, 50));
        assertThat(written(agent)).isEqualTo(ClientsLeft.FEW + 50L);
        assertThat(addable(agent)).startsWith(numbers.getFirst()).hasSize(ClientsLeft.FEW + 50);

        apply(BulkWork.REMOVE, agent, numbers.subList(50, MANY - ClientsLeft.FEW));
        assertThat(written(agent)).isZero();
        assertThat(addable(agent)).isEqualTo(numbers);
    }

    @Test
    void areSearchedWhereTheyAreWrittenDown() {
        var agent = world.agent(ACCOUNTING);
        var bakery = world.client("Bakeri Nord AS");
        var other = world.client("Bakeri Sør AS");
        administration.add(agent.id(), world.client("Bakeri Vest AS").uuid(), world.nils());
        var filter = new ClientFilter("bakeri", Optional.of(ClientState.ADDABLE), Optional.empty(), Optional.empty());

        assertThat(page(agent, filter)).containsExactly(bakery.number(), other.number());
        assertThat(list.count(agent, filter)).isEqualTo(2);
        assertThat(list.numbers(agent, filter)).containsExactly(bakery.number(), other.number());
    }

    private List<OrganisationNumber> manyClients() {
        var numbers = Town.otherNumbers().skip(40_000).limit(MANY).toList();
        registerImport.register(IntStream.range(0, MANY)
                .mapToObj(i -> new Newcomer(numbers.get(i), "Klient %04d AS".formatted(i), "AS"))
                .toList());
        registerImport.relate(Role.REGNSKAPSFORER, world.accountant(), parties.organisations(numbers));
        return numbers;
    }

    private void apply(BulkWork work, AgentSystemUser agent, List<OrganisationNumber> numbers) {
        assertThat(administration.apply(work, agent.id(), numbers, world.nils()))
                .isInstanceOf(ManyAnswers.Done.class);
    }

    private long written(AgentSystemUser agent) {
        return sql.sql("select count(*) from client_left where agent = ?")
                .param(agent.id().value())
                .query(Long.class)
                .single();
    }

    /** As the page shows them, turned from the first to the last. */
    private List<OrganisationNumber> addable(AgentSystemUser agent) {
        return page(agent, ClientFilter.in(ClientState.ADDABLE));
    }

    private List<OrganisationNumber> lookedFor(AgentSystemUser agent) {
        return rows(agent, ClientFilter.ALL).stream()
                .filter(row -> row.state() == ClientState.ADDABLE)
                .map(row -> row.organisation().number())
                .toList();
    }

    private List<OrganisationNumber> page(AgentSystemUser agent, ClientFilter filter) {
        return rows(agent, filter).stream()
                .map(ListedClient::organisation)
                .map(Organisation::number)
                .toList();
    }

    private List<ListedClient> rows(AgentSystemUser agent, ClientFilter filter) {
        var rows = new ArrayList<ListedClient>();
        Optional<Turn<ClientPlace>> turn = Optional.of(new Turn.First<>());
        while (turn.isPresent()) {
            var page = list.page(agent, filter, ClientOrder.NAME, turn.get(), 100);
            rows.addAll(page.rows());
            turn = page.next().map(Function.identity());
        }
        return rows;
    }
}
