package no.systembruker.overview;

import static no.systembruker.Town.FJORDREGNSKAP;
import static no.systembruker.Town.LOENNSVERK;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.systembruker.TestClock;
import no.systembruker.Town;
import no.systembruker.changerequest.ChangeDecisions;
import no.systembruker.changerequest.ChangeIntake;
import no.systembruker.changerequest.ChangeRequestId;
import no.systembruker.listing.ListPage;
import no.systembruker.listing.Turn;
import no.systembruker.party.Actor;
import no.systembruker.party.PersonId;
import no.systembruker.register.SystemId;
import no.systembruker.request.RejectionReason;
import no.systembruker.request.RequestDecisions;
import no.systembruker.request.RequestId;
import no.systembruker.request.RequestIntake;
import no.systembruker.systemuser.SystemUser;
import no.systembruker.systemuser.SystemUserDeletion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
abstract class RequestListModuleTests {

    private static final Duration LIFETIME = Duration.ofDays(180);
    private static final int SIZE = 2;

    @Autowired
    private Customer customer;

    @Autowired
    private Town town;

    @Autowired
    private TestClock clock;

    @Autowired
    private RequestList list;

    @Autowired
    private RequestDecisions decisions;

    @Autowired
    private RequestIntake requestIntake;

    @Autowired
    private ChangeDecisions changeDecisions;

    @Autowired
    private ChangeIntake changeIntake;

    @Autowired
    private SystemUserDeletion deletion;

    @Autowired
    private JdbcClient database;

    private SystemId system = new SystemId(Town.LOENNSFLYT);
    private SystemUser given;

    @BeforeEach
    void meet() {
        customer.arrive();
        system = customer.system(LOENNSVERK, "Lønnsflyt");
        given = customer.labels(system, "Kafeen");
    }

    @Test
    void whatIsSentOnComesFirstThenWhatRunsOutFirst() {
        var first = customer.isAsked(system, "A").id().value();
        clock.advance(Duration.ofDays(1));
        var second = customer.isAskedToChange(given).id().value();
        clock.advance(Duration.ofDays(1));
        var third = customer.isAskedForClients(system).id().value();
        var sentOn = customer.isAsked(system, "B").id().value();
        escalate(sentOn);

        assertThat(ids(list.waiting(all(), vendors(), new Turn.First<>(), 10)))
                .containsExactly(sentOn, first, second, third);
        assertThat(list.countWaiting(all(), vendors())).isEqualTo(4);
    }

    @Test
    void everyPageOfWhatWaitsIsReadOnceThereAndBack() {
        var asked = many();

        var there = new ArrayList<List<UUID>>();
        var page = waiting(new Turn.First<>());
        there.add(ids(page));
        while (page.next().isPresent()) {
            page = waiting(page.next().get());
            there.add(ids(page));
        }
        var back = new ArrayList<List<UUID>>();
        while (page.previous().isPresent()) {
            page = waiting(page.previous().get());
            back.addFirst(ids(page));
        }

        assertThat(there.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(asked);
        assertThat(back).isEqualTo(there.subList(0, there.size() - 1));
    }

    @Test
    void whatIsAnsweredAndAskedBetweenPagesLosesAndRepeatsNothing() {
        many();
        var all = ids(list.waiting(all(), vendors(), new Turn.First<>(), 100));
        var first = waiting(new Turn.First<>());

        answer(all.get(0));
        answer(all.get(1));
        answer(all.get(3));
        clock.advance(Duration.ofHours(1));
        var come = customer.isAsked(system, "Ny").id().value();

        var rest = rest(first);
        assertThat(rest)
                .containsExactlyElementsOf(Stream.concat(
                                all.stream().skip(SIZE).filter(id -> !id.equals(all.get(3))), Stream.of(come))
                        .toList());
        assertThat(settledRest()).containsExactlyInAnyOrder(all.get(0), all.get(1), all.get(3));
    }

    @Test
    void whatWaitsNoLongerTellsHowItEndedAndWhen() {
        var approved = customer.isAsked(system, "Godkjent");
        var rejected = customer.isAskedForClients(system);
        var withdrawn = customer.isAsked(system, "Trukket");
        var change = customer.isAskedToChange(given);
        var moot = customer.isAskedToChange(given);
        decisions.approve(approved.id(), tiril());
        clock.advance(Duration.ofHours(1));
        decisions.reject(rejected.id(), tiril(), RejectionReason.of("Nei takk"));
        clock.advance(Duration.ofHours(1));
        requestIntake.withdraw(withdrawn.id(), LOENNSVERK);
        clock.advance(Duration.ofHours(1));
        changeIntake.withdraw(change.id(), LOENNSVERK);
        clock.advance(Duration.ofHours(1));
        deletion.handBack(given.id(), LOENNSVERK);
        var ended = clock.instant();
        var expired = customer.isAsked(system, "Utløpt");
        clock.advance(LIFETIME);

        var settled = settled(Optional.empty(), 10).rows();

        assertThat(settled)
                .extracting(ListedRequest::id)
                .containsExactly(
                        expired.id().value(),
                        moot.id().value(),
                        change.id().value(),
                        withdrawn.id().value(),
                        rejected.id().value(),
                        approved.id().value());
        assertThat(settled)
                .extracting(ListedRequest::state)
                .containsExactly(
                        RequestState.EXPIRED,
                        RequestState.LAPSED,
                        RequestState.WITHDRAWN,
                        RequestState.WITHDRAWN,
                        RequestState.REJECTED,
                        RequestState.APPROVED);
        assertThat(settled.get(0).end()).isEqualTo(expired.expires());
        assertThat(settled.get(1).end()).isEqualTo(ended);
        assertThat(settled.get(4).reason()).isEqualTo("Nei takk");
        assertThat(settled.get(5).answeredBy()).isEqualTo(tiril().person());
        assertThat(waiting(new Turn.First<>()).rows()).isEmpty();
    }

    @Test
    void anAnswerStaysWhenTheAccessEndsAndWhenTheVendorTakesTheRequestBack() {
        var ended = customer.isAsked(system, "Avsluttet");
        var takenBack = customer.isAsked(system, "Tatt tilbake");
        decisions.approve(ended.id(), tiril());
        decisions.reject(takenBack.id(), tiril(), Optional.empty());

        deletion.handBack(ended.futureSystemUser(), LOENNSVERK);
        requestIntake.withdraw(takenBack.id(), LOENNSVERK);

        assertThat(ids(settled(Optional.of(RequestState.APPROVED), 10)))
                .containsExactly(ended.id().value());
        assertThat(ids(settled(Optional.of(RequestState.REJECTED), 10)))
                .containsExactly(takenBack.id().value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"bakerovnen", "LONNSFLYT", "lønnsverk", "310 000 019", "310000019", "bakerovnen lønnsverk"})
    void aSearchLooksIntoAllThatTellsARequest(String search) {
        var wanted = customer.isAsked(system, "Bakerovnen");
        customer.isAsked(customer.system(FJORDREGNSKAP, "Bank"), "Bank");

        assertThat(found(search, Optional.empty())).containsExactly(wanted.id().value());
    }

    @Test
    void aRequestIsFoundByItsReferenceAndAChangeByWhatTheCustomerCallsTheAccess() {
        var asked = customer.isAsked(system, "A");
        var change = customer.isAskedToChange(given);

        assertThat(found(asked.id().toString().substring(0, 8).toUpperCase(), Optional.empty()))
                .containsExactly(asked.id().value());
        assertThat(found("kafeen", Optional.empty()))
                .containsExactly(change.id().value());
        assertThat(waiting(new Turn.First<>()).rows().stream()
                        .filter(row -> row.matter() == Matter.CHANGE)
                        .map(ListedRequest::label))
                .containsExactly(given.label());
    }

    @Test
    void aListIsNarrowedByMatterAndVendor() {
        var own = customer.isAsked(system, "A").id().value();
        var forClients = customer.isAskedForClients(system).id().value();
        var change = customer.isAskedToChange(given).id().value();
        var other = customer.isAsked(customer.system(FJORDREGNSKAP, "Bank"), "B")
                .id()
                .value();

        assertThat(found("", Optional.of(Matter.OWN))).containsExactlyInAnyOrder(own, other);
        assertThat(found("", Optional.of(Matter.FOR_CLIENTS))).containsExactly(forClients);
        assertThat(found("", Optional.of(Matter.CHANGE))).containsExactly(change);
        var ofVendor =
                new RequestFilter(customer.number(), new SearchText(""), Optional.empty(), Optional.of(FJORDREGNSKAP));
        assertThat(ids(list.waiting(ofVendor, vendors(), new Turn.First<>(), 10)))
                .containsExactly(other);
        assertThat(vendors().byName())
                .extracting(Vendors.Vendor::name)
                .containsExactly("Fjordregnskap AS", "Lønnsverk AS");
    }

    @Test
    void whatSomebodyHasSentOnIsTheirsToFindWhateverCameOfIt() {
        var answered = customer.isAsked(system, "A").id();
        var change = customer.isAskedToChange(given).id().value();
        var waiting = customer.isAsked(system, "B").id().value();
        customer.isAsked(system, "C");
        escalate(answered.value());
        escalate(waiting);
        escalateChange(change);
        decisions.approve(answered, tiril());

        var sent = list.sentOnBy(tiril().person(), customer.number(), 10);

        assertThat(sent).extracting(ListedRequest::id).containsExactlyInAnyOrder(waiting, change, answered.value());
        assertThat(sent.getLast().state()).isEqualTo(RequestState.APPROVED);
        assertThat(list.sentOnBy(tiril().person(), customer.number(), 1))
                .singleElement()
                .extracting(ListedRequest::state)
                .isEqualTo(RequestState.WAITING);
        assertThat(list.sentOnBy(tiril().person(), LOENNSVERK, 10)).isEmpty();
        assertThat(list.sentOnBy(new PersonId(UUID.randomUUID()), customer.number(), 10))
                .isEmpty();
    }

    @Test
    void whatOthersAreAskedIsNotListed() {
        customer.isAsked(system, "A");
        decisions.approve(customer.isAsked(system, "B").id(), tiril());

        customer.arrive();

        assertThat(waiting(new Turn.First<>())).isEqualTo(ListPage.empty());
        assertThat(settled(Optional.empty(), 10)).isEqualTo(ListPage.empty());
        assertThat(vendors().byName()).isEmpty();
    }

    /** Of all kinds, some of them sent on, and pairs that share their instant. */
    private List<UUID> many() {
        return Stream.iterate(0, number -> number + 1).limit(9).map(this::asked).toList();
    }

    private UUID asked(int number) {
        clock.advance(Duration.ofHours(number % 3));
        var id = switch (number % 3) {
            case 0 -> customer.isAsked(system, "A").id().value();
            case 1 -> customer.isAskedForClients(system).id().value();
            default -> customer.isAskedToChange(given).id().value();
        };
        if (number % 3 == 0 && number > 2) {
            escalate(id);
        }
        return id;
    }

    private void escalate(UUID id) {
        database.sql(
                        "update systemuser_request set escalated = true, escalated_at = created, escalated_by = ? where id = ?")
                .params(tiril().person().value(), id)
                .update();
    }

    private void escalateChange(UUID id) {
        database.sql(
                        "update change_request set escalated = true, escalated_at = created, escalated_by = ? where id = ?")
                .params(tiril().person().value(), id)
                .update();
    }

    private void answer(UUID id) {
        clock.advance(Duration.ofSeconds(1));
        var request = new RequestId(id);
        if (decisions.find(request, tiril()).isPresent()) {
            decisions.reject(request, tiril(), Optional.empty());
        } else {
            changeDecisions.reject(new ChangeRequestId(id), tiril(), Optional.empty());
        }
    }

    private List<UUID> rest(ListPage<ListedRequest, RequestPlace> page) {
        var read = new ArrayList<UUID>();
        var at = page;
        while (at.next().isPresent()) {
            at = waiting(at.next().get());
            read.addAll(ids(at));
        }
        return read;
    }

    private List<UUID> settledRest() {
        var page = settled(Optional.empty(), SIZE);
        var read = new ArrayList<>(ids(page));
        while (page.next().isPresent()) {
            page = list.settled(all(), Optional.empty(), vendors(), page.next().get(), SIZE);
            read.addAll(ids(page));
        }
        assertThat(list.countSettled(all(), Optional.empty(), vendors())).isEqualTo(read.size());
        return read;
    }

    private List<UUID> found(String search, Optional<Matter> matter) {
        var filter = new RequestFilter(customer.number(), new SearchText(search), matter, Optional.empty());
        var found = ids(list.waiting(filter, vendors(), new Turn.First<>(), 10));
        assertThat(list.countWaiting(filter, vendors())).isEqualTo(found.size());
        return found;
    }

    private ListPage<ListedRequest, RequestPlace> waiting(Turn<RequestPlace> turn) {
        return list.waiting(all(), vendors(), turn, SIZE);
    }

    private ListPage<ListedRequest, RequestPlace> settled(Optional<RequestState> state, int size) {
        return list.settled(all(), state, vendors(), new Turn.First<>(), size);
    }

    private RequestFilter all() {
        return RequestFilter.all(customer.number());
    }

    private Vendors vendors() {
        return list.vendors(customer.number());
    }

    private Actor tiril() {
        return town.signedIn(Customer.TIRIL);
    }

    private static List<UUID> ids(ListPage<ListedRequest, RequestPlace> page) {
        return page.rows().stream().map(ListedRequest::id).toList();
    }
}
