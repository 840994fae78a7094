package no.systembruker.request;

import static no.systembruker.Town.LOENNSVERK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import no.systembruker.OnPostgres;
import no.systembruker.Statements;
import no.systembruker.TestClock;
import no.systembruker.Town;
import no.systembruker.catalogue.AccessPackage;
import no.systembruker.catalogue.Catalogue;
import no.systembruker.register.SystemId;
import no.systembruker.systemuser.ExternalRef;
import no.systembruker.systemuser.SystemUserChanges;
import no.systembruker.systemuser.SystemUserKey;
import no.systembruker.systemuser.SystemUserKind;
import no.systembruker.systemuser.TokenHolders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/** The number of statements does not follow the amount of data. When one of these numbers sinks, write the new one down. */
@OnPostgres
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES, extraIncludes = "history")
@Import({Town.class, TestClock.class, Statements.class})
class StatementCountTests {

    private static final int TO_SEE_A_REQUEST = 7;
    private static final int TO_APPROVE = 15;
    private static final int TO_LIST_THE_FIRST_PAGE = 1;
    private static final int TO_LIST_A_LATER_PAGE = 1;
    private static final int TO_FIND_FOR_A_TOKEN = 1;
    private static final int TO_READ_CHANGES = 5;
    private static final int TO_EXPLAIN_OTHER_REFERENCES = 6;

    @Autowired
    private Town town;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private RequestIntake intake;

    @Autowired
    private RequestDecisions decisions;

    @Autowired
    private Requests requests;

    @Autowired
    private TokenHolders tokenHolders;

    @Autowired
    private SystemUserChanges changes;

    @Autowired
    private TokenExplanations explanations;

    @Autowired
    private Statements statements;

    @BeforeEach
    void buildTheTown() {
        town.build();
    }

    @Test
    void seeingALargeRequestTakesNoMoreStatementsThanASmallOne() {
        var small = requestFor(1);
        var large = requestFor(20);

        assertThat(seeing(small)).hasSize(TO_SEE_A_REQUEST);
        assertThat(seeing(large)).hasSize(TO_SEE_A_REQUEST);
    }

    @Test
    void approvingALargeRequestTakesNoMoreStatementsThanASmallOne() {
        var small = requestFor(1);
        var large = requestFor(20);

        assertThat(approving(small)).hasSize(TO_APPROVE);
        assertThat(approving(large)).hasSize(TO_APPROVE);
    }

    @Test
    void findingASystemUserForATokenDoesNotFollowHowManyThereAre() {
        var system = systemWith(2);
        approveMany(system, 3);
        var amongFew = finding(system, "kunde-1");
        approveMany(system, 60);

        assertThat(amongFew).hasSize(TO_FIND_FOR_A_TOKEN);
        assertThat(finding(system, "kunde-2")).hasSize(TO_FIND_FOR_A_TOKEN);
    }

    @Test
    void aPageOfChangesTakesNoMoreStatementsForManyThanForOne() {
        var system = systemWith(2);
        approveMany(system, 1);
        var latest = changes.from(1, 1).orElseThrow().latest();
        approveMany(system, 60);

        assertThat(reading(latest, 1)).hasSize(TO_READ_CHANGES);
        assertThat(reading(latest, 60)).hasSize(TO_READ_CHANGES);
    }

    @Test
    void explainingDoesNotFollowHowManySystemUsersThereAre() {
        var system = systemWith(2);
        approveMany(system, 1);
        var amongFew = explaining(system);
        approveMany(system, 60);

        assertThat(amongFew).hasSize(TO_EXPLAIN_OTHER_REFERENCES);
        assertThat(explaining(system)).hasSize(TO_EXPLAIN_OTHER_REFERENCES);
    }

    private List<Statements.Sent> reading(long from, int size) {
        return statements.during(() ->
                assertThat(changes.from(from, size).orElseThrow().changes()).hasSize(size));
    }

    private List<Statements.Sent> explaining(SystemId system) {
        var key = new SystemUserKey(system, Town.BAKERI_NORD, new ExternalRef("another"));
        return statements.during(() -> assertThat(explanations.explain(LOENNSVERK, key, Optional.empty()))
                .isInstanceOf(TokenExplanation.OtherReferences.class));
    }

    @Test
    void listingASystemsRequestsDoesNotFollowHowManyThereAre() {
        var system = systemWith(2);
        var ids = IntStream.range(0, 60)
                .mapToObj(number -> intake.submit(question(system, "kunde-" + number, 2)))
                .map(created -> ((Submission.Created) created).request().id())
                .toList();

        assertThat(listing(system, 2)).hasSize(TO_LIST_THE_FIRST_PAGE);
        assertThat(listing(system, 50)).hasSize(TO_LIST_THE_FIRST_PAGE);
        assertThat(listingFrom(system, ids.get(30), 2)).hasSize(TO_LIST_A_LATER_PAGE);
        assertThat(listingFrom(system, ids.get(30), 50)).hasSize(TO_LIST_A_LATER_PAGE);
    }

    private List<Statements.Sent> listing(SystemId system, int size) {
        return statements.during(() -> assertThat(
                        requests.ofSystem(system, SystemUserKind.STANDARD, size).requests())
                .hasSize(size));
    }

    private List<Statements.Sent> listingFrom(SystemId system, RequestId from, int size) {
        return statements.during(() -> assertThat(requests.ofSystem(system, SystemUserKind.STANDARD, from, size))
                .isPresent());
    }

    private List<Statements.Sent> seeing(SystemUserRequest request) {
        var kari = town.signedIn(Town.KARI);
        return statements.during(
                () -> assertThat(decisions.find(request.id(), kari).map(RequestDossier::standing))
                        .hasValueSatisfying(
                                standing -> assertThat(standing.mayApprove()).isTrue()));
    }

    private List<Statements.Sent> approving(SystemUserRequest request) {
        var kari = town.signedIn(Town.KARI);
        return statements.during(
                () -> assertThat(decisions.approve(request.id(), kari)).isInstanceOf(Answer.Given.class));
    }

    private List<Statements.Sent> finding(SystemId system, String reference) {
        return statements.during(
                () -> assertThat(tokenHolders.find(system + "-client", LOENNSVERK, Town.BAKERI_NORD, reference))
                        .isPresent());
    }

    private void approveMany(SystemId system, int count) {
        var kari = town.signedIn(Town.KARI);
        IntStream.range(0, count)
                .mapToObj(number -> intake.submit(question(system, "kunde-" + number, 2)))
                .filter(Submission.Created.class::isInstance)
                .map(created -> ((Submission.Created) created).request().id())
                .forEach(id -> decisions.approve(id, kari));
    }

    private SystemUserRequest requestFor(int size) {
        return ((Submission.Created) intake.submit(question(systemWith(size), "", size))).request();
    }

    private SystemId systemWith(int size) {
        var id = LOENNSVERK + "_" + UUID.randomUUID();
        rights(size).forEach(right -> town.registerResource(right, "lonn", "pensjon"));
        town.registerSystem(id, rights(size), packages(size));
        return new SystemId(id);
    }

    private NewRequest question(SystemId system, String reference, int size) {
        return new NewStandardRequest(
                LOENNSVERK,
                system.value(),
                Town.BAKERI_NORD.value(),
                reference,
                null,
                rights(size).stream().map(Town::rightTo).toList(),
                packages(size),
                null);
    }

    private static List<String> rights(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "tjeneste-" + number)
                .toList();
    }

    private List<String> packages(int count) {
        var manager = new ArrayList<String>();
        for (var packages : catalogue.packagesByArea().values()) {
            packages.stream()
                    .filter(AccessPackage::assignable)
                    .filter(each -> each.holders().stream()
                            .anyMatch(holder -> holder.role().equals("daglig-leder")))
                    .map(AccessPackage::urn)
                    .forEach(manager::add);
        }
        return manager.subList(0, count);
    }
}
