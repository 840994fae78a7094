package no.systembruker.history;

import static no.systembruker.history.Act.CHANGE_APPROVED;
import static no.systembruker.history.Act.CHANGE_ESCALATED;
import static no.systembruker.history.Act.CHANGE_RECEIVED;
import static no.systembruker.history.Act.REQUEST_APPROVED;
import static no.systembruker.history.Act.REQUEST_ESCALATED;
import static no.systembruker.history.Act.REQUEST_RECEIVED;
import static no.systembruker.history.Act.REQUEST_REJECTED;
import static no.systembruker.history.Act.REQUEST_WITHDRAWN;
import static no.systembruker.history.Act.SYSTEM_USER_CHANGED;
import static no.systembruker.history.Act.SYSTEM_USER_CREATED;
import static no.systembruker.history.Act.SYSTEM_USER_DELETED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import no.systembruker.TestClock;
import no.systembruker.Town;
import no.systembruker.changerequest.ChangeDecisions;
import no.systembruker.changerequest.ChangeIntake;
import no.systembruker.changerequest.ChangeRequestId;
import no.systembruker.changerequest.NewChangeRequest;
import no.systembruker.party.Organisation;
import no.systembruker.party.PersonId;
import no.systembruker.party.Role;
import no.systembruker.register.SystemId;
import no.systembruker.request.NewAgentRequest;
import no.systembruker.request.NewRequest;
import no.systembruker.request.NewStandardRequest;
import no.systembruker.request.RequestDecisions;
import no.systembruker.request.RequestIntake;
import no.systembruker.request.Submission;
import no.systembruker.request.SystemUserRequest;
import no.systembruker.systemuser.ExternalRef;
import no.systembruker.systemuser.SystemUserDeletion;
import no.systembruker.systemuser.SystemUserKey;
import no.systembruker.systemuser.SystemUserKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/** Each test has a party of its own, so that it reads all that was done for it. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES, module = "changerequest", extraIncludes = "history")
@Import({Town.class, TestClock.class})
abstract class HistoryModuleTests {

    private static final AtomicInteger FOUNDED = new AtomicInteger(3000);

    @Autowired
    private Town town;

    @Autowired
    private TestClock clock;

    @Autowired
    private RequestIntake intake;

    @Autowired
    private RequestDecisions decisions;

    @Autowired
    private ChangeIntake changeIntake;

    @Autowired
    private ChangeDecisions changeDecisions;

    @Autowired
    private SystemUserDeletion deletion;

    @Autowired
    private StoredEntries entries;

    @Autowired
    private History history;

    private Organisation party;

    @BeforeEach
    void foundAnOrganisation() {
        clock.reset();
        town.build();
        var number =
                Town.otherNumbers().skip(FOUNDED.getAndIncrement()).findFirst().orElseThrow();
        party = town.found(number, "Verksted Sør AS", "AS");
        town.give(Town.KARI, Role.DAGLIG_LEDER, party);
        town.give(Town.OLA, Role.ANSATT, party);
    }

    @Test
    void everyActOfAnAccessIsToldWithWhoDidItAndThroughWhat() {
        var request = submitted(question());
        decisions.escalate(request.id(), town.signedIn(Town.OLA), Optional.empty());
        decisions.approve(request.id(), town.signedIn(Town.KARI));
        var change = askedToLose(request);
        changeDecisions.escalate(change, town.signedIn(Town.OLA), Optional.empty());
        changeDecisions.approve(change, town.signedIn(Town.KARI));
        deletion.handBack(request.futureSystemUser(), Town.LOENNSVERK);

        var told = all(HistoryFilter.NONE).reversed();

        assertThat(told)
                .extracting(HistoryEntry::act)
                .containsExactly(
                        REQUEST_RECEIVED,
                        REQUEST_ESCALATED,
                        SYSTEM_USER_CREATED,
                        REQUEST_APPROVED,
                        CHANGE_RECEIVED,
                        CHANGE_ESCALATED,
                        SYSTEM_USER_CHANGED,
                        CHANGE_APPROVED,
                        SYSTEM_USER_DELETED);
        assertThat(told)
                .extracting(HistoryEntry::person)
                .containsExactly(null, ola(), kari(), kari(), null, ola(), kari(), kari(), null);
        assertThat(told.subList(0, 4))
                .extracting(HistoryEntry::request)
                .containsOnly(request.id().value());
        assertThat(told.subList(4, 8)).extracting(HistoryEntry::request).containsOnly(change.value());
        assertThat(told.getLast().request()).isNull();
    }

    @Test
    void whatTheVendorTookBackIsToldAsTheVendors() {
        var request = submitted(question());
        intake.withdraw(request.id(), Town.LOENNSVERK);

        assertThat(all(HistoryFilter.NONE).getFirst()).satisfies(entry -> {
            assertThat(entry.act()).isEqualTo(REQUEST_WITHDRAWN);
            assertThat(entry.person()).isNull();
        });
    }

    @Test
    void whatIsForClientsIsToldSo() {
        var request = submitted(new NewAgentRequest(
                Town.LOENNSVERK, Town.LOENNSFLYT, party.number().value(), null, null, List.of(Town.SALARY), null));
        decisions.approve(request.id(), town.signedIn(Town.KARI));

        assertThat(all(HistoryFilter.NONE)).extracting(HistoryEntry::kind).containsOnly(SystemUserKind.AGENT);
    }

    @Test
    void anAccessThatCameOfNoRequestHasNone() {
        var subject = written(SYSTEM_USER_CREATED, clock.instant(), kari()).subject();

        assertThat(history.of(subject))
                .singleElement()
                .satisfies(entry -> assertThat(entry.request()).isNull());
    }

    @Test
    void pagesLoseAndRepeatNothingAlsoWhenMuchHappensAtOnce() {
        var before = clock.instant().minusSeconds(1);
        var written = new ArrayList<Long>();
        for (var each = 0; each < 23; each++) {
            var at = each % 7 == 0 ? before : clock.instant();
            written.add(history.of(written(REQUEST_RECEIVED, at, null).subject())
                    .getFirst()
                    .id());
        }

        var read = new ArrayList<HistoryEntry>();
        var page = Optional.of(history.page(party.number(), HistoryFilter.NONE, 5));
        while (page.isPresent()) {
            var entries = page.get().entries();
            read.addAll(entries);
            written(REQUEST_RECEIVED, clock.instant().plusSeconds(1), null);
            page = page.get().more()
                    ? history.page(
                            party.number(),
                            HistoryFilter.NONE,
                            entries.getLast().id(),
                            5)
                    : Optional.empty();
        }

        assertThat(read).extracting(HistoryEntry::id).containsExactlyInAnyOrderElementsOf(written);
        assertThat(read).extracting(HistoryEntry::at).isSortedAccordingTo(Comparator.<Instant>reverseOrder());
    }

    @Test
    void thePageTellsWhetherThereIsMore() {
        written(REQUEST_RECEIVED, clock.instant(), null);
        written(REQUEST_RECEIVED, clock.instant(), null);

        assertThat(history.page(party.number(), HistoryFilter.NONE, 1).more()).isTrue();
        assertThat(history.page(party.number(), HistoryFilter.NONE, 2).more()).isFalse();
    }

    @Test
    void anEntryOfAnotherPartyBeginsNoPage() {
        var theirs = history.of(written(REQUEST_RECEIVED, clock.instant(), null).subject())
                .getFirst();

        assertThat(history.page(Town.BAKERI_NORD, HistoryFilter.NONE, theirs.id(), 10))
                .isEmpty();
        assertThat(history.page(party.number(), HistoryFilter.NONE, Long.MAX_VALUE, 10))
                .isEmpty();
    }

    @Test
    void historyIsNarrowedByWhatItIsAbout() {
        List.of(REQUEST_RECEIVED, SYSTEM_USER_CREATED, SYSTEM_USER_CHANGED, CHANGE_RECEIVED, SYSTEM_USER_DELETED)
                .forEach(act -> written(act, clock.instant(), null));

        assertThat(acts(about(Topic.REQUEST))).containsExactlyInAnyOrder(REQUEST_RECEIVED, CHANGE_RECEIVED);
        assertThat(acts(about(Topic.ACCESS))).containsExactlyInAnyOrder(SYSTEM_USER_CREATED, SYSTEM_USER_DELETED);
        assertThat(acts(about(Topic.RIGHT))).containsExactly(SYSTEM_USER_CHANGED);
    }

    @Test
    void historyIsNarrowedByWhoDidIt() {
        written(REQUEST_RECEIVED, clock.instant(), null);
        written(REQUEST_APPROVED, clock.instant(), kari());
        written(REQUEST_REJECTED, clock.instant(), ola());

        assertThat(acts(by(new Doer.Vendor()))).containsExactly(REQUEST_RECEIVED);
        assertThat(acts(by(new Doer.Somebody(kari())))).containsExactly(REQUEST_APPROVED);
        assertThat(acts(by(new Doer.Somebody(new PersonId(UUID.randomUUID()))))).isEmpty();
    }

    @Test
    void historyIsNarrowedByTheSystem() {
        var other = Town.LOENNSVERK + "_" + UUID.randomUUID();
        town.registerSystem(other, List.of(Town.A_MELDING), List.of());
        written(REQUEST_RECEIVED, clock.instant(), null);

        assertThat(acts(with(Town.LOENNSFLYT))).containsExactly(REQUEST_RECEIVED);
        assertThat(acts(with(other))).isEmpty();
    }

    @Test
    void historyIsNarrowedByTimeFromTheFirstInstantToBeforeTheLast() {
        var day = Instant.parse("2026-05-16T22:00:00Z");
        written(REQUEST_RECEIVED, day.minusMillis(1), null);
        written(REQUEST_APPROVED, day, kari());
        written(REQUEST_REJECTED, day.plus(Duration.ofDays(1)).minusMillis(1), kari());
        written(SYSTEM_USER_DELETED, day.plus(Duration.ofDays(1)), kari());

        assertThat(acts(between(day, day.plus(Duration.ofDays(1)))))
                .containsExactly(REQUEST_REJECTED, REQUEST_APPROVED);
        assertThat(acts(between(day, null))).hasSize(3);
        assertThat(acts(between(null, day))).containsExactly(REQUEST_RECEIVED);
    }

    @Test
    void theChoicesNarrowTogetherAlsoOnLaterPages() {
        for (var each = 0; each < 6; each++) {
            written(REQUEST_APPROVED, clock.instant(), kari());
            written(REQUEST_APPROVED, clock.instant(), ola());
        }
        var filter = new HistoryFilter(
                Topic.REQUEST,
                new SystemId(Town.LOENNSFLYT),
                new Doer.Somebody(kari()),
                clock.instant(),
                clock.instant().plusSeconds(1));

        var first = history.page(party.number(), filter, 4);
        var second = history.page(
                        party.number(), filter, first.entries().getLast().id(), 4)
                .orElseThrow();

        assertThat(first.entries()).extracting(HistoryEntry::person).hasSize(4).containsOnly(kari());
        assertThat(second.entries()).extracting(HistoryEntry::person).hasSize(2).containsOnly(kari());
        assertThat(second.more()).isFalse();
    }

    @Test
    void theParticipantsAreThoseWhoHaveDoneSomethingHere() {
        written(REQUEST_APPROVED, clock.instant(), kari());
        written(REQUEST_APPROVED, clock.instant(), kari());
        written(REQUEST_RECEIVED, clock.instant(), null);

        assertThat(history.participants(party.number()))
                .isEqualTo(new Participants(List.of(kari()), List.of(new SystemId(Town.LOENNSFLYT))));
    }

    private List<HistoryEntry> all(HistoryFilter filter) {
        return history.page(party.number(), filter, 1000).entries();
    }

    private List<Act> acts(HistoryFilter filter) {
        return all(filter).stream().map(HistoryEntry::act).toList();
    }

    private static HistoryFilter about(Topic topic) {
        return new HistoryFilter(topic, null, null, null, null);
    }

    private static HistoryFilter with(String system) {
        return new HistoryFilter(null, new SystemId(system), null, null, null);
    }

    private static HistoryFilter by(Doer doer) {
        return new HistoryFilter(null, null, doer, null, null);
    }

    private static HistoryFilter between(@Nullable Instant from, @Nullable Instant until) {
        return new HistoryFilter(null, null, null, from, until);
    }

    private StoredEntry written(Act act, Instant at, @Nullable PersonId person) {
        var key = new SystemUserKey(new SystemId(Town.LOENNSFLYT), party.number(), ExternalRef.of(party.number()));
        return entries.save(
                new StoredEntry(at, act, person, key, SystemUserKind.STANDARD, UUID.randomUUID(), "Lønnsflyt"));
    }

    private PersonId kari() {
        return town.signedIn(Town.KARI).person();
    }

    private PersonId ola() {
        return town.signedIn(Town.OLA).person();
    }

    private NewRequest question() {
        return new NewStandardRequest(
                Town.LOENNSVERK,
                Town.LOENNSFLYT,
                party.number().value(),
                null,
                null,
                List.of(Town.rightTo(Town.A_MELDING)),
                List.of(Town.SALARY),
                null);
    }

    private ChangeRequestId askedToLose(SystemUserRequest request) {
        var id = new ChangeRequestId(UUID.randomUUID());
        changeIntake.submit(
                id,
                new NewChangeRequest(
                        Town.LOENNSVERK,
                        request.futureSystemUser(),
                        List.of(),
                        List.of(Town.rightTo(Town.A_MELDING)),
                        List.of(),
                        List.of(),
                        null));
        return id;
    }

    private SystemUserRequest submitted(NewRequest question) {
        return switch (intake.submit(question)) {
            case Submission.Created created -> created.request();
            case Submission.Repeated repeated -> throw new AssertionError("repeated");
            case Submission.Refused refused -> throw new AssertionError(refused.refusal());
        };
    }
}
