package no.systembruker.overview;

import static no.systembruker.Town.LOENNSVERK;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import no.systembruker.TestClock;
import no.systembruker.Town;
import no.systembruker.listing.ListPage;
import no.systembruker.listing.Turn;
import no.systembruker.party.PartyRegister;
import no.systembruker.register.Access;
import no.systembruker.register.Right;
import no.systembruker.register.SystemId;
import no.systembruker.register.SystemRegister;
import no.systembruker.systemuser.SystemUser;
import no.systembruker.systemuser.SystemUserDeletion;
import no.systembruker.systemuser.SystemUserId;
import no.systembruker.systemuser.SystemUserKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

@ApplicationModuleTest(
        mode = BootstrapMode.ALL_DEPENDENCIES,
        extraIncludes = {"party", "catalogue", "register", "systemuser", "delegation", "job", "request", "changerequest"
        })
@Import({Town.class, TestClock.class, Customer.class})
abstract class SystemAccessListModuleTests {

    /** What the customer's systems ask for. */
    private static final Access ALL = new Access(List.of(Right.to(Town.A_MELDING)), List.of("lonn", "pensjon"));

    @Autowired
    private Customer customer;

    @Autowired
    private TestClock clock;

    @Autowired
    private PartyRegister parties;

    @Autowired
    private SystemAccessList list;

    @Autowired
    private SystemUserDeletion deletion;

    @Autowired
    private SystemRegister register;

    @Autowired
    private JdbcClient database;

    private SystemId system = new SystemId(Town.LOENNSFLYT);

    @BeforeEach
    void meet() {
        customer.arrive();
        system = customer.system(LOENNSVERK, "Lønnsflyt");
    }

    @Test
    void theLivingAreListedTheNewestFirstWithWhatTheyLack() {
        var complete = gives("Alt", ALL);
        clock.advance(Duration.ofHours(1));
        var lacking = gives("Noe", Customer.SALARY);
        var ended = gives("Borte", ALL);
        deletion.handBack(ended.id(), LOENNSVERK);

        var rows = page(all()).rows();

        assertThat(rows).extracting(SystemAccess::id).containsExactly(lacking.id(), complete.id());
        assertThat(rows.getFirst().has()).isEqualTo(Customer.SALARY);
        assertThat(rows.getFirst().lacks()).isEqualTo(new Access(List.of(), List.of("pensjon")));
        assertThat(rows.getLast().lacks().isEmpty()).isTrue();
    }

    @Test
    void thoseThatLackSomethingAreFoundAmongTheOthersAsTheSystemChanges() {
        var complete = gives("Alt", ALL);
        var lacking = gives("Noe", Customer.SALARY);
        var forClients = customer.givesForClients(system);

        assertThat(ids(lacking())).containsExactlyInAnyOrder(lacking.id(), forClients.id());
        assertThat(list.count(lacking())).isEqualTo(new UpTo(2, false));

        register.replacePackages(system, List.of(Town.SALARY), Town.EDIT);
        assertThat(ids(lacking())).containsExactly(forClients.id());

        register.replaceRights(system, List.of(), Town.EDIT);
        register.replacePackages(system, List.of("urn:altinn:accesspackage:pensjon"), Town.EDIT);
        assertThat(ids(lacking())).containsExactly(lacking.id());
        assertThat(row(complete).beyond()).isEqualTo(new Access(List.of(Right.to(Town.A_MELDING)), List.of("lonn")));
    }

    @Test
    void thoseThatLackSomethingAreFoundAlsoWhenEachHasWhatNoOtherHas() {
        gives("Alt", ALL);
        var lacking = gives("Noe", Customer.SALARY);
        makeEveryAccessItsOwnSet();
        IntStream.range(0, 600).forEach(number -> gives("Nr. " + number, ALL));
        makeEveryAccessItsOwnSet();

        assertThat(ids(lacking())).containsExactly(lacking.id());
    }

    @Test
    void aSystemThatAsksForNothingMoreMissesNothing() {
        gives("Noe", Customer.SALARY);
        register.replaceRights(system, List.of(), Town.EDIT);
        register.replacePackages(system, List.of(), Town.EDIT);

        assertThat(ids(lacking())).isEmpty();
    }

    @Test
    void anAccessIsFoundByItsCustomerKindAndByWhatItsTitleOrReferenceBeginsWith() {
        var own = customer.gives(system, "Kafé", null, "Filial-7", Customer.SALARY);
        var forClients = customer.givesForClients(system);

        assertThat(ids(searching("filial"))).containsExactly(own.id());
        assertThat(ids(searching("KAFE"))).contains(own.id());
        assertThat(ids(searching(customer.number().value()))).containsExactlyInAnyOrder(own.id(), forClients.id());
        assertThat(ids(searching("finnes ikke"))).isEmpty();
        assertThat(ids(new SystemAccessFilter(system, CustomerSearch.NONE, Optional.of(SystemUserKind.AGENT), false)))
                .containsExactly(forClients.id());
    }

    @Test
    void everyPageIsReadOnceThereAndBack() {
        IntStream.range(0, 7).forEach(number -> gives("Nr. " + number, ALL));

        var there = new ArrayList<List<SystemUserId>>();
        var page = list.page(all(), new Turn.First<>(), 2);
        there.add(ids(page));
        while (page.next().isPresent()) {
            page = list.page(all(), page.next().get(), 2);
            there.add(ids(page));
        }
        var back = new ArrayList<List<SystemUserId>>();
        while (page.previous().isPresent()) {
            page = list.page(all(), page.previous().get(), 2);
            back.addFirst(ids(page));
        }

        assertThat(there.stream().flatMap(List::stream)).hasSize(7).doesNotHaveDuplicates();
        assertThat(back).isEqualTo(there.subList(0, there.size() - 1));
    }

    private void makeEveryAccessItsOwnSet() {
        database.sql("update systemuser set access_key = cast(id as varchar) where system_id = ?")
                .param(system.value())
                .update();
    }

    private SystemUser gives(String title, Access access) {
        return customer.gives(system, title, null, UUID.randomUUID().toString(), access);
    }

    private SystemAccess row(SystemUser systemUser) {
        return page(all()).rows().stream()
                .filter(row -> row.id().equals(systemUser.id()))
                .findFirst()
                .orElseThrow();
    }

    private SystemAccessFilter all() {
        return SystemAccessFilter.all(system);
    }

    private SystemAccessFilter lacking() {
        return new SystemAccessFilter(system, CustomerSearch.NONE, Optional.empty(), true);
    }

    private SystemAccessFilter searching(String search) {
        return new SystemAccessFilter(
                system, CustomerSearch.of(new SearchText(search), parties), Optional.empty(), false);
    }

    private ListPage<SystemAccess, SystemAccessPlace> page(SystemAccessFilter filter) {
        return list.page(filter, new Turn.First<>(), 1000);
    }

    private List<SystemUserId> ids(SystemAccessFilter filter) {
        return ids(page(filter));
    }

    private static List<SystemUserId> ids(ListPage<SystemAccess, SystemAccessPlace> page) {
        return page.rows().stream().map(SystemAccess::id).toList();
    }
}
