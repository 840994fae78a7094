package no.systembruker.portal.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import no.systembruker.Statements;
import no.systembruker.Town;
import no.systembruker.delegation.BulkWork;
import no.systembruker.delegation.ClientAdministration;
import no.systembruker.delegation.ClientWorld;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PartyRegister;
import no.systembruker.party.RegisterImport;
import no.systembruker.party.Role;
import no.systembruker.portal.PortalTest;
import no.systembruker.portal.Reader;
import no.systembruker.systemuser.AgentSystemUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The pages of clients take as many statements with thousands of them as with five. */
@PortalTest
@Import(Statements.class)
class ClientPageStatementTests {

    private static final int FEW = 5;
    private static final int MANY = 3_000;
    private static final String ACCOUNTING = "regnskapsforer-lonn";
    private static final AtomicInteger MET = new AtomicInteger(300_000);

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private ClientWorld world;

    @Autowired
    private RegisterImport register;

    @Autowired
    private PartyRegister parties;

    @Autowired
    private ClientAdministration administration;

    @Autowired
    private Statements statements;

    private AgentSystemUser agent;
    private Reader nils;
    private List<OrganisationNumber> crowd;

    @BeforeEach
    void anAccountantArrives() {
        world.arrive();
        agent = world.agent(ACCOUNTING);
        nils = new Reader(browser, world.nils());
        nils.opens(page());
        crowd = move(FEW);
    }

    @Test
    void thousandsOfClientsTakeNoMoreStatementsThanFive() {
        var few = statementsPerPage();

        crowd = move(MANY);

        assertThat(statementsPerPage()).isEqualTo(few);
    }

    @Test
    void manyThatAreMarkedTakeNoMoreStatementsThanOne() {
        crowd = move(200);
        var one = adding(crowd.subList(0, 1));

        assertThat(adding(crowd.subList(1, 100))).isEqualTo(one);
    }

    private List<Integer> statementsPerPage() {
        return List.of(
                opening(page()),
                opening(page() + "?search=klient&state=addable&rows=25&sort=number"),
                opening("/clients"),
                opening("/system-users/" + agent.id() + "/clients/copy"));
    }

    private int opening(String address) {
        return statements
                .during(() -> assertThat(nils.opens(address)).hasStatusOk())
                .size();
    }

    private int adding(List<OrganisationNumber> numbers) {
        var fields = numbers.stream()
                .flatMap(number -> List.of("number", number.value()).stream())
                .toArray(String[]::new);
        return statements
                .during(() -> assertThat(nils.sends(page(), fields)).hasStatus(303))
                .size();
    }

    private String page() {
        return "/system-users/" + agent.id() + "/clients";
    }

    /** Half of them are on the system user. */
    private List<OrganisationNumber> move(int count) {
        var numbers =
                Town.otherNumbers().skip(MET.getAndAdd(count)).limit(count).toList();
        register.register(IntStream.range(0, count)
                .mapToObj(each -> new RegisterImport.Newcomer(numbers.get(each), "Klient %d AS".formatted(each), "AS"))
                .toList());
        register.relate(Role.REGNSKAPSFORER, world.accountant(), parties.organisations(numbers));
        administration.apply(BulkWork.ADD, agent.id(), numbers.subList(0, count / 2), world.nils());
        return numbers.subList(count / 2, count);
    }
}
