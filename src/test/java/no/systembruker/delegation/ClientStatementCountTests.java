package no.systembruker.delegation;

import static no.systembruker.delegation.ClientWorld.ACCOUNTING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.systembruker.OnPostgres;
import no.systembruker.Statements;
import no.systembruker.TestClock;
import no.systembruker.Town;
import no.systembruker.listing.Turn;
import no.systembruker.party.Organisation;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.Role;
import no.systembruker.systemuser.AgentSystemUser;
import no.systembruker.systemuser.SystemUserDeletion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/** What is asked and changed takes as many statements for many clients as for few. */
@OnPostgres
@ApplicationModuleTest(
        mode = BootstrapMode.ALL_DEPENDENCIES,
        extraIncludes = {"history", "role", "changerequest", "request", "systemuser", "register", "job"})
@Import({Town.class, TestClock.class, ClientWorld.class, Statements.class})
class ClientStatementCountTests {

    private static final int FEW = 3;
    private static final int MANY = 40;

    @Autowired
    private ClientWorld world;

    @Autowired
    private ClientList list;

    @Autowired
    private ClientAdministration administration;

    @Autowired
    private SystemUserDeletion deletion;

    @Autowired
    private Statements statements;

    @BeforeEach
    void anAccountantArrives() {
        world.arrive();
    }

    @ParameterizedTest
    @EnumSource(ClientState.class)
    void aPageOfClientsIsRead(ClientState state) {
        var few = reading(agentWith(FEW), state);
        world.arrive();
        var many = reading(agentWith(MANY), state);

        assertThat(many).isEqualTo(few).isLessThan(5);
    }

    @Test
    void manyAreAddedAndRemoved() {
        var agent = world.agent(ACCOUNTING);
        var few = numbers(FEW);
        var many = numbers(MANY);
        applying(BulkWork.ADD, agent, numbers(FEW)); // the first of their kind on it

        assertThat(applying(BulkWork.ADD, agent, many)).isEqualTo(applying(BulkWork.ADD, agent, few));
        assertThat(applying(BulkWork.REMOVE, agent, many)).isEqualTo(applying(BulkWork.REMOVE, agent, few));
    }

    @Test
    void aSystemUserIsDeletedWithTheClientsOnIt() {
        var few = agentWith(FEW);
        var many = agentWith(MANY);

        assertThat(statements.during(() -> deletion.delete(many.id(), world.vera())))
                .hasSameSizeAs(statements.during(() -> deletion.delete(few.id(), world.vera())));
    }

    private int reading(AgentSystemUser agent, ClientState state) {
        return statements
                .during(() -> list.page(agent, ClientFilter.in(state), ClientOrder.NAME, new Turn.First<>(), 25))
                .size();
    }

    private int applying(BulkWork work, AgentSystemUser agent, List<OrganisationNumber> numbers) {
        var actor = world.nils();
        return statements
                .during(() -> administration.apply(work, agent.id(), numbers, actor))
                .size();
    }

    /** As many on it, addable and lacking something. */
    private AgentSystemUser agentWith(int each) {
        var agent = world.agent(ACCOUNTING);
        administration.apply(BulkWork.ADD, agent.id(), numbers(each), world.nils());
        numbers(each);
        IntStream.range(0, each).forEach(i -> world.client("Revidert %d AS".formatted(i), "AS", Role.REVISOR));
        return agent;
    }

    private List<OrganisationNumber> numbers(int count) {
        var clients = new ArrayList<Organisation>();
        IntStream.range(0, count).forEach(i -> clients.add(world.client("Klient %d AS".formatted(i))));
        return clients.stream().map(Organisation::number).toList();
    }
}
