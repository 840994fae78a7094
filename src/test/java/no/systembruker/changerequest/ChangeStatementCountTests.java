package no.systembruker.changerequest;

import static no.systembruker.Town.LOENNSVERK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import no.systembruker.OnPostgres;
import no.systembruker.Statements;
import no.systembruker.TestClock;
import no.systembruker.Town;
import no.systembruker.catalogue.AccessPackage;
import no.systembruker.catalogue.Catalogue;
import no.systembruker.changerequest.ChangeWorld.Asking;
import no.systembruker.register.SystemId;
import no.systembruker.systemuser.SystemUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/** The number of statements does not follow the size of a change. When one of these numbers sinks, write the new one down. */
@OnPostgres
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES, extraIncludes = "history")
@Import({Town.class, TestClock.class, Statements.class, ChangeWorld.class})
class ChangeStatementCountTests {

    private static final int TO_SUBMIT = 7;
    private static final int TO_VERIFY = 4;
    private static final int TO_SEE = 9;
    private static final int TO_APPROVE = 20;
    private static final int TO_READ_A_PAGE = 1;

    @Autowired
    private Town town;

    @Autowired
    private ChangeWorld world;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private ChangeIntake intake;

    @Autowired
    private ChangeDecisions decisions;

    @Autowired
    private ChangeRequests requests;

    @Autowired
    private Statements statements;

    @BeforeEach
    void buildTheTown() {
        town.build();
    }

    @Test
    void askingForMuchTakesNoMoreStatementsThanAskingForLittle() {
        assertThat(submitting(1)).hasSize(TO_SUBMIT);
        assertThat(submitting(10)).hasSize(TO_SUBMIT);
        assertThat(verifying(1)).hasSize(TO_VERIFY);
        assertThat(verifying(10)).hasSize(TO_VERIFY);
    }

    @Test
    void answeringMuchTakesNoMoreStatementsThanAnsweringLittle() {
        assertThat(seeing(submitted(1))).hasSize(TO_SEE);
        assertThat(seeing(submitted(10))).hasSize(TO_SEE);
        assertThat(approving(submitted(1))).hasSize(TO_APPROVE);
        assertThat(approving(submitted(10))).hasSize(TO_APPROVE);
    }

    @Test
    void manyClientsWhoFallOutTakeNoMoreStatementsThanOne() {
        var withOne = changeThatDropsClients(1);
        var withMany = changeThatDropsClients(30);

        var seeing = seeing(withOne);
        assertThat(seeing(withMany)).hasSameSizeAs(seeing);
        var approving = approving(withOne);
        assertThat(approving(withMany)).hasSameSizeAs(approving);
    }

    @Test
    void aPageTakesNoMoreStatementsThanOneChangeRequest() {
        var systemUser = systemUser(1);
        var system = systemUser.key().system();
        var asking = ChangeWorld.of(systemUser).adding(rights(1));
        intake.submit(ChangeWorld.newId(), asking.asked());
        assertThat(statements.during(() -> requests.ofSystem(system, 50))).hasSize(TO_READ_A_PAGE);
        IntStream.range(0, 20).forEach(number -> intake.submit(ChangeWorld.newId(), asking.asked()));

        assertThat(statements.during(() ->
                        assertThat(requests.ofSystem(system, 50).requests()).hasSize(21)))
                .hasSize(TO_READ_A_PAGE);
    }

    private List<Statements.Sent> submitting(int size) {
        var asked = asking(size).asked();
        return statements.during(() ->
                assertThat(intake.submit(ChangeWorld.newId(), asked)).isInstanceOf(ChangeSubmission.Created.class));
    }

    private List<Statements.Sent> verifying(int size) {
        var asked = asking(size).asked();
        return statements.during(
                () -> assertThat(intake.verify(asked)).isInstanceOf(ChangeVerification.Verified.class));
    }

    private List<Statements.Sent> seeing(ChangeRequestId id) {
        var kari = town.signedIn(Town.KARI);
        return statements.during(() -> assertThat(decisions.find(id, kari).map(ChangeDossier::standing))
                .hasValueSatisfying(
                        standing -> assertThat(standing.mayApprove()).isTrue()));
    }

    private List<Statements.Sent> approving(ChangeRequestId id) {
        var kari = town.signedIn(Town.KARI);
        return statements.during(() -> assertThat(decisions.approve(id, kari)).isInstanceOf(ChangeAnswer.Given.class));
    }

    private ChangeRequestId changeThatDropsClients(int count) {
        var agent = world.agent();
        IntStream.range(0, count)
                .mapToObj(each -> world.client(agent, "Klient " + each + " AS", "skattegrunnlag"))
                .forEach(client -> world.put(client, agent));
        var id = ChangeWorld.newId();
        assertThat(intake.submit(
                        id, ChangeWorld.of(agent).adding(List.of(), "jordbruk").asked()))
                .isInstanceOf(ChangeSubmission.Created.class);
        return id;
    }

    private ChangeRequestId submitted(int size) {
        var id = ChangeWorld.newId();
        assertThat(intake.submit(id, asking(size).asked())).isInstanceOf(ChangeSubmission.Created.class);
        return id;
    }

    /** Wants as many rights and packages as are to go. */
    private Asking asking(int size) {
        return ChangeWorld.of(systemUser(size))
                .adding(rights(size), packages(0, size))
                .removing(oldRights(size), packages(size, size));
    }

    private SystemUser systemUser(int size) {
        var system = LOENNSVERK + "_" + UUID.randomUUID();
        rights(size).forEach(right -> town.registerResource(right, "lonn"));
        oldRights(size).forEach(right -> town.registerResource(right, "lonn"));
        town.registerSystem(
                system,
                rights(size),
                List.of(packages(0, size)).stream().map(ChangeWorld::urn).toList());
        return world.give(
                new SystemId(system),
                ChangeWorld.access(oldRights(size), List.of(packages(size, size))),
                UUID.randomUUID().toString());
    }

    private static List<String> rights(int count) {
        return IntStream.range(0, count).mapToObj(number -> "ny-" + number).toList();
    }

    private static List<String> oldRights(int count) {
        return IntStream.range(0, count).mapToObj(number -> "gammel-" + number).toList();
    }

    /** Such as a managing director may give. */
    private String[] packages(int from, int count) {
        return catalogue.packagesByArea().values().stream()
                .flatMap(List::stream)
                .filter(AccessPackage::assignable)
                .filter(each ->
                        each.holders().stream().anyMatch(holder -> holder.role().equals("daglig-leder")))
                .map(AccessPackage::slug)
                .skip(from)
                .limit(count)
                .toArray(String[]::new);
    }
}
