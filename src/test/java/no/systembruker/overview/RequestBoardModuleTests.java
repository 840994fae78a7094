package no.systembruker.overview;

import static no.systembruker.Town.FJORDREGNSKAP;
import static no.systembruker.Town.LOENNSVERK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.systembruker.TestClock;
import no.systembruker.Town;
import no.systembruker.changerequest.ChangeIntake;
import no.systembruker.listing.ListPage;
import no.systembruker.listing.Turn;
import no.systembruker.party.Actor;
import no.systembruker.party.PartyRegister;
import no.systembruker.register.SystemId;
import no.systembruker.request.RejectionReason;
import no.systembruker.request.RequestDecisions;
import no.systembruker.request.RequestIntake;
import no.systembruker.systemuser.SystemUserDeletion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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
abstract class RequestBoardModuleTests {

    private static final Duration LIFETIME = Duration.ofDays(180);

    @Autowired
    private Customer customer;

    @Autowired
    private Town town;

    @Autowired
    private TestClock clock;

    @Autowired
    private PartyRegister parties;

    @Autowired
    private RequestBoard board;

    @Autowired
    private RequestDecisions decisions;

    @Autowired
    private RequestIntake requestIntake;

    @Autowired
    private ChangeIntake changeIntake;

    @Autowired
    private SystemUserDeletion deletion;

    @Autowired
    private JdbcClient database;

    private SystemId system = new SystemId(Town.LOENNSFLYT);
    private SystemId other = new SystemId(Town.LOENNSFLYT);

    @BeforeEach
    void meet() {
        customer.arrive();
        system = customer.system(LOENNSVERK, "Lønnsflyt");
        other = customer.system(LOENNSVERK, "Timeplan");
    }

    @Test
    void allOfSeveralSystemsAndOfEveryKindIsListedTheNewestFirst() {
        var own = customer.isAsked(system, "Lønn").id().value();
        var forClients =
                afterAnHour(() -> customer.isAskedForClients(other).id().value());
        var given = customer.gives(system, "Kafeen");
        var change = afterAnHour(() -> customer.isAskedToChange(given).id().value());

        assertThat(ids(filter(BoardState.ALL))).containsExactly(change, forClients, own);
        assertThat(ids(new BoardFilter(
                        LOENNSVERK, List.of(other), CustomerSearch.NONE, Optional.empty(), BoardState.ALL)))
                .containsExactly(forClients);
        assertThat(ids(narrowed(Matter.OWN))).containsExactly(own);
        assertThat(ids(narrowed(Matter.FOR_CLIENTS))).containsExactly(forClients);
        assertThat(ids(narrowed(Matter.CHANGE))).containsExactly(change);
    }

    @Test
    void whatWaitsIsListedByWhatRunsOutFirstSentOnOrNot() {
        var first = customer.isAsked(system, "Først").id().value();
        var sentOn =
                afterAnHour(() -> customer.isAsked(system, "Sendt videre").id().value());
        var last = afterAnHour(() -> customer.isAsked(other, "Sist").id().value());
        escalate(sentOn);

        assertThat(ids(filter(BoardState.WAITING))).containsExactly(first, sentOn, last);
        assertThat(ids(filter(BoardState.ESCALATED))).containsExactly(sentOn);
        assertThat(ids(filter(BoardState.EXPIRING))).isEmpty();

        clock.advance(LIFETIME.minus(Duration.ofDays(14)));
        assertThat(ids(filter(BoardState.EXPIRING))).containsExactly(first, sentOn, last);

        clock.advance(Duration.ofDays(14));
        assertThat(ids(filter(BoardState.WAITING))).isEmpty();
        assertThat(ids(filter(BoardState.EXPIRED))).containsExactly(last, sentOn, first);
    }

    @Test
    void eachStateHasItsOwnAndNothingElse() {
        var approved = customer.isAsked(system, "Godkjent");
        decisions.approve(approved.id(), tiril());
        var rejected = customer.isAskedForClients(other);
        decisions.reject(rejected.id(), tiril(), RejectionReason.of("Nei takk"));
        var withdrawn = customer.isAsked(system, "Trukket");
        requestIntake.withdraw(withdrawn.id(), LOENNSVERK);
        var given = customer.gives(system, "Kafeen");
        var change = customer.isAskedToChange(given);
        changeIntake.withdraw(change.id(), LOENNSVERK);
        clock.advance(Duration.ofHours(1));
        var lapsed = customer.isAskedToChange(given);
        deletion.handBack(given.id(), LOENNSVERK);

        assertThat(ids(filter(BoardState.APPROVED)))
                .containsExactly(approved.id().value());
        assertThat(ids(filter(BoardState.WITHDRAWN)))
                .startsWith(lapsed.id().value())
                .containsExactlyInAnyOrder(
                        lapsed.id().value(), withdrawn.id().value(), change.id().value());
        assertThat(page(filter(BoardState.REJECTED), new Turn.First<>(), 10).rows())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.id()).isEqualTo(rejected.id().value());
                    assertThat(entry.state()).isEqualTo(RequestState.REJECTED);
                    assertThat(entry.reason()).isEqualTo("Nei takk");
                    assertThat(entry.key().owner()).isEqualTo(customer.number());
                    assertThat(entry.name().nb()).isEqualTo("Timeplan");
                });
        assertThat(ids(filter(BoardState.WAITING))).isEmpty();
    }

    @Test
    void aRequestIsFoundByItsCustomerAndByWhatItsTitleOrReferenceBeginsWith() {
        var asked = customer.isAsked(system, "Ærlig Lønn & co.");
        customer.arrive();
        town.found(customer.number(), "Kafé Sør AS", "AS");
        customer.isAsked(system, "Noe annet");
        var number = asked.key().owner().value();
        var reference = asked.key().externalRef().value();

        for (var search : List.of(
                number,
                number.substring(0, 3) + " " + number.substring(3, 6) + " " + number.substring(6),
                "ærlig lonn",
                "ÆRLIG",
                reference,
                reference.substring(0, 8).toUpperCase(Locale.ROOT))) {
            assertThat(ids(searching(search)))
                    .as(search)
                    .containsExactly(asked.id().value());
        }
        assertThat(ids(searching("kafe sør"))).hasSize(2);
        assertThat(ids(searching("co."))).isEmpty();
        assertThat(ids(searching("%"))).isEmpty();
        assertThat(ids(searching("' or 1=1 --"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = BoardState.class,
            names = {"ALL", "WAITING"})
    void everyPageIsReadOnceThereAndBack(BoardState state) {
        var asked = Stream.iterate(0, number -> number + 1)
                .limit(7)
                .map(number -> customer.isAsked(number % 2 == 0 ? system : other, "Nr. " + number))
                .map(request -> request.id().value())
                .toList();

        var there = new ArrayList<List<UUID>>();
        var page = page(filter(state), new Turn.First<>(), 2);
        there.add(ids(page));
        while (page.next().isPresent()) {
            page = page(filter(state), page.next().get(), 2);
            there.add(ids(page));
        }
        var back = new ArrayList<List<UUID>>();
        while (page.previous().isPresent()) {
            page = page(filter(state), page.previous().get(), 2);
            back.addFirst(ids(page));
        }

        assertThat(there.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(asked);
        assertThat(back).isEqualTo(there.subList(0, there.size() - 1));
    }

    @Test
    void whatFewMatchIsTurnedPageByPageAndFoundOnce() {
        var customersToo = customer.isAsked(system, "Kafé Sør").id().value();
        var later =
                afterAnHour(() -> customer.isAsked(other, "Kafé Sør igjen").id().value());
        var change = afterAnHour(() -> customer.isAskedToChange(customer.gives(system, "Kafé Sør til slutt"))
                .id()
                .value());
        var search = searching(customer.number().value());

        var first = page(search, new Turn.First<>(), 1);
        var second = page(search, first.next().orElseThrow(), 1);
        var third = page(search, second.next().orElseThrow(), 1);

        assertThat(List.of(ids(first), ids(second), ids(third)))
                .isEqualTo(List.of(List.of(change), List.of(later), List.of(customersToo)));
        assertThat(third.next()).isEmpty();
        assertThat(ids(page(search, third.previous().orElseThrow(), 1))).containsExactly(later);
        assertThat(ids(searching("kafe sør"))).containsExactly(change, later, customersToo);
    }

    @Test
    void whatManyMatchIsFoundAsWhatFewDo() {
        var waiting = customer.isAsked(system, "Lønn").id().value();
        var rejected = afterAnHour(() -> customer.isAsked(system, "Lønn"));
        decisions.reject(rejected.id(), tiril(), RejectionReason.of("Nei takk"));
        copy(waiting, BoardSearch.FEW);
        var newest = afterAnHour(() -> customer.isAsked(other, "Lønn").id().value());

        var all = page(searching("lønn"), new Turn.First<>(), 2);

        assertThat(ids(all)).containsExactly(newest, rejected.id().value());
        assertThat(ids(searching("lønn").in(BoardState.REJECTED)))
                .containsExactly(rejected.id().value());
        assertThat(page(searching("lønn"), all.next().orElseThrow(), 100).rows())
                .hasSize(100)
                .doesNotHaveDuplicates();
        assertThat(board.count(searching("lønn"), List.of(BoardState.WAITING, BoardState.REJECTED)))
                .containsEntry(BoardState.WAITING, new UpTo(UpTo.MOST, true))
                .containsEntry(BoardState.REJECTED, new UpTo(1, false));
    }

    @Test
    void severalStatesAreCountedAtOnce() {
        customer.isAsked(system, "En");
        customer.isAsked(other, "To");
        decisions.approve(customer.isAsked(system, "Tre").id(), tiril());

        var counted = board.count(
                filter(BoardState.ALL), List.of(BoardState.WAITING, BoardState.APPROVED, BoardState.REJECTED));

        assertThat(counted)
                .containsEntry(BoardState.WAITING, new UpTo(2, false))
                .containsEntry(BoardState.APPROVED, new UpTo(1, false))
                .containsEntry(BoardState.REJECTED, new UpTo(0, false));
    }

    @Test
    void anotherVendorsSystemIsOnNoBoard() {
        var anothers = customer.system(FJORDREGNSKAP, "Klientflyt");

        assertThatThrownBy(() -> BoardFilter.all(LOENNSVERK, List.of(anothers)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aVendorWithoutSystemsHasAnEmptyBoard() {
        var nothing = BoardFilter.all(LOENNSVERK, List.of());

        assertThat(page(nothing, new Turn.First<>(), 10).rows()).isEmpty();
        assertThat(board.count(nothing, List.of(BoardState.WAITING)))
                .containsEntry(BoardState.WAITING, new UpTo(0, false));
    }

    private <T> T afterAnHour(Supplier<T> act) {
        clock.advance(Duration.ofHours(1));
        return act.get();
    }

    private BoardFilter filter(BoardState state) {
        return BoardFilter.all(LOENNSVERK, List.of(system, other)).in(state);
    }

    private BoardFilter narrowed(Matter matter) {
        return new BoardFilter(
                LOENNSVERK, List.of(system, other), CustomerSearch.NONE, Optional.of(matter), BoardState.ALL);
    }

    private BoardFilter searching(String search) {
        return new BoardFilter(
                LOENNSVERK,
                List.of(system, other),
                CustomerSearch.of(new SearchText(search), parties),
                Optional.empty(),
                BoardState.ALL);
    }

    private ListPage<BoardEntry, BoardPlace> page(BoardFilter filter, Turn<BoardPlace> turn, int size) {
        return board.page(filter, turn, size);
    }

    private List<UUID> ids(BoardFilter filter) {
        return ids(page(filter, new Turn.First<>(), 100));
    }

    private static List<UUID> ids(ListPage<BoardEntry, BoardPlace> page) {
        return page.rows().stream().map(BoardEntry::id).toList();
    }

    private void copy(UUID id, int times) {
        for (int copy = 0; copy < times; copy++) {
            database.sql("""
                            insert into systemuser_request (id, kind, system_id, party, external_ref, title, title_key,
                                reference_key, rights, packages, status, escalated, created, expires, standing, withdrawn, version)
                            select ?, kind, system_id, party, ?, title, title_key, reference_key, rights, packages, status,
                                escalated, created, expires, standing, withdrawn, version
                            from systemuser_request where id = ?
                            """).params(UUID.randomUUID(), "Kopi " + copy, id).update();
        }
    }

    private void escalate(UUID id) {
        database.sql(
                        "update systemuser_request set escalated = true, escalated_at = created, escalated_by = ? where id = ?")
                .params(tiril().person().value(), id)
                .update();
    }

    private Actor tiril() {
        return town.signedIn(Customer.TIRIL);
    }
}
