package no.systembruker.request;

import static no.systembruker.Town.BAKERI_NORD;
import static no.systembruker.Town.LOENNSVERK;
import static no.systembruker.Town.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import no.systembruker.TestClock;
import no.systembruker.Town;
import no.systembruker.history.Act;
import no.systembruker.history.History;
import no.systembruker.history.HistoryEntry;
import no.systembruker.party.Actor;
import no.systembruker.party.Role;
import no.systembruker.party.SecurityLevel;
import no.systembruker.register.Access;
import no.systembruker.register.RegisteredSystem;
import no.systembruker.register.Retirement;
import no.systembruker.register.Right;
import no.systembruker.register.SystemId;
import no.systembruker.register.SystemRegister;
import no.systembruker.register.Systems;
import no.systembruker.systemuser.ExternalRef;
import no.systembruker.systemuser.OwnLabel;
import no.systembruker.systemuser.StandardSystemUser;
import no.systembruker.systemuser.SystemUser;
import no.systembruker.systemuser.SystemUserDeletion;
import no.systembruker.systemuser.SystemUserKey;
import no.systembruker.systemuser.SystemUsers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.transaction.support.TransactionOperations;

/** A customer gives a system access that its vendor has not asked for. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES, extraIncludes = "history")
@Import({Town.class, TestClock.class})
abstract class CustomerCreationModuleTests {

    private static final Optional<OwnLabel> FOR_THE_CAFE = OwnLabel.of("Lønn for kaféen");

    @Autowired
    private Town town;

    @Autowired
    private CustomerCreation creation;

    @Autowired
    private SystemUsers systemUsers;

    @Autowired
    private SystemUserDeletion deletion;

    @Autowired
    private Systems systems;

    @Autowired
    private SystemRegister register;

    @Autowired
    private RequestIntake intake;

    @Autowired
    private History history;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private JdbcClient database;

    private SystemId id = new SystemId(Town.LOENNSFLYT);

    @BeforeEach
    void buildTheTown() {
        id = new SystemId(LOENNSVERK + "_" + UUID.randomUUID());
        town.build();
        town.offerSystem(id.value(), text("Lønnsflyt"), List.of(Town.A_MELDING), List.of(Town.SALARY));
    }

    @Test
    void theSystemGetsAllItNeedsUnderTheCustomersOwnNumber() {
        var created = create(wish(FOR_THE_CAFE), kari());

        assertThat(systemUsers.find(created.id())).contains(created);
        assertThat(created).isInstanceOf(StandardSystemUser.class);
        assertThat(created.key()).isEqualTo(key());
        assertThat(created.access()).isEqualTo(new Access(List.of(Right.to(Town.A_MELDING)), List.of("lonn")));
        assertThat(created.title()).isEqualTo("Lønnsflyt");
        assertThat(Optional.ofNullable(created.label())).isEqualTo(FOR_THE_CAFE);
        assertThat(created.createdBy()).isEqualTo(kari().person());
        assertThat(history.of(created.id().value()))
                .extracting(HistoryEntry::act, HistoryEntry::person)
                .containsExactly(tuple(Act.SYSTEM_USER_CREATED, kari().person()));
    }

    @Test
    void aSystemThatHasAccessIsNotGivenItAgain() {
        var existing = create(wish(), kari());

        assertThat(standing(creation.create(wish(), kari()))).isEqualTo(new Standing.SystemUserExists(existing.id()));
    }

    @Test
    void whatWasEndedCanBeGivenAnew() {
        var first = create(wish(), kari());
        deletion.delete(first.id(), kari());

        assertThat(create(wish(), kari()).id()).isNotEqualTo(first.id());
    }

    @Test
    void ofManyWhoGiveAtOnceOneDoes() throws Exception {
        var wish = wish();
        town.give(Town.OLA, Role.STYRELEDER);
        var acts = Collections.<Callable<Creation>>nCopies(4, () -> creation.create(wish, kari()));
        var others = Collections.<Callable<Creation>>nCopies(4, () -> creation.create(wish, town.signedIn(Town.OLA)));

        var answers = AtOnce.all(Stream.concat(acts.stream(), others.stream()).toList());
        town.takeFrom(Town.OLA, Role.STYRELEDER);

        var existing = systemUsers.find(key()).orElseThrow();
        assertThat(answers).filteredOn(Creation.Created.class::isInstance).hasSize(1);
        assertThat(answers)
                .filteredOn(Creation.Refused.class::isInstance)
                .hasSize(7)
                .allSatisfy(
                        answer -> assertThat(standing(answer)).isEqualTo(new Standing.SystemUserExists(existing.id())));
        assertThat(history.of(existing.id().value())).hasSize(1);
    }

    @Test
    void whoMayNotGiveAllGivesNothing() {
        assertThat(standing(creation.create(wish(), town.signedIn(Town.LIV)))).isInstanceOf(Standing.LacksAccess.class);
        assertNothingGiven();
    }

    @Test
    void whoMayNotDecideGivesNothing() {
        assertThat(standing(creation.create(wish(), town.signedIn(Town.OLA))))
                .isInstanceOf(Standing.NotPermitted.class);
        assertNothingGiven();
    }

    @Test
    void givingTakesTheLevelThatApprovingTakes() {
        assertThat(standing(creation.create(wish(), town.signedIn(Town.KARI, SecurityLevel.LOW))))
                .isEqualTo(new Standing.LevelTooLow(SecurityLevel.SUBSTANTIAL));
        assertNothingGiven();
    }

    @Test
    void aStrangerLearnsNothing() {
        assertThat(creation.create(wish(), town.signedIn(Town.STRANGER))).isInstanceOf(Creation.Unknown.class);
        assertThat(creation.find(system().internalId(), BAKERI_NORD, town.signedIn(Town.STRANGER)))
                .isEmpty();
    }

    @Test
    void whatIsHiddenInTheMeantimeIsNotGiven() {
        var wish = wish();
        database.sql("update registered_system set visible = false where system_id = :id")
                .param("id", id.value())
                .update();

        assertThat(creation.create(wish, kari())).isInstanceOf(Creation.Unknown.class);
        assertThat(creation.find(wish.system(), BAKERI_NORD, kari())).isEmpty();
        assertNothingGiven();
    }

    @Test
    void whatIsDeletedInTheMeantimeIsNotGiven() {
        var wish = wish();
        assertThat(register.delete(id, Town.EDIT)).isInstanceOf(Retirement.Deleted.class);

        assertThat(creation.create(wish, kari())).isInstanceOf(Creation.Unknown.class);
        assertNothingGiven();
    }

    @Test
    void whatNeedsSomethingElseThanWasSeenIsNotGiven() {
        var wish = wish();
        register.replaceRights(id, List.of(), Town.EDIT);

        assertThat(creation.create(wish, kari())).isInstanceOf(Creation.Outdated.class);
        assertNothingGiven();

        assertThat(create(wish(), kari()).access().rights()).isEmpty();
    }

    /** Somebody has pressed the button when the vendor takes the system away: the one who comes first wins. */
    @Test
    void aSystemThatIsBeingGivenIsNotTakenAway() throws Exception {
        try (var vendor = Executors.newVirtualThreadPerTaskExecutor()) {
            var gone = new AtomicReference<Future<Retirement>>();
            var wish = wish();
            transaction.executeWithoutResult(status -> {
                create(wish, kari());
                gone.set(vendor.submit(() -> register.delete(id, Town.EDIT)));
                assertThat(gone.get()).failsWithin(Duration.ofMillis(300)).withThrowableOfType(TimeoutException.class);
            });

            assertThat(gone.get().get()).isInstanceOf(Retirement.Deleted.class);
        }
        assertThat(systemUsers.find(key())).isPresent();
    }

    @Test
    void aSystemThatNeedsNothingIsGivenNothing() {
        register.replaceRights(id, List.of(), Town.EDIT);
        register.replacePackages(id, List.of(), Town.EDIT);

        assertThat(standing(creation.create(wish(), kari()))).isInstanceOf(CreationStanding.NothingToGive.class);
    }

    @Test
    void whatIsOnlyForClientsIsNotGivenToASystemOfOnesOwn() {
        database.sql("update registered_system set packages = json '[\"regnskapsforer-lonn\"]' where system_id = :id")
                .param("id", id.value())
                .update();

        assertThat(standing(creation.create(wish(), kari())))
                .isEqualTo(new CreationStanding.PartlyGone(new Access(List.of(), List.of("regnskapsforer-lonn"))));
    }

    @Test
    void aRequestUnderTheSameNumberIsRefusedFromThenOn() {
        create(wish(), kari());
        var question = new NewStandardRequest(
                LOENNSVERK, id.value(), BAKERI_NORD.value(), null, null, List.of(), List.of(Town.SALARY), null);

        assertThat(intake.submit(question))
                .isEqualTo(new Submission.Refused(new Refusal(Refusal.Reason.SYSTEM_USER_EXISTS)));
    }

    private SystemUser create(NewSystemUser wish, Actor actor) {
        return ((Creation.Created) creation.create(wish, actor)).systemUser();
    }

    private NewSystemUser wish() {
        return wish(Optional.empty());
    }

    private NewSystemUser wish(Optional<OwnLabel> label) {
        var system = system();
        return new NewSystemUser(system.internalId(), BAKERI_NORD, SeenAccess.of(system.access()), label);
    }

    private RegisteredSystem system() {
        return systems.find(id).orElseThrow();
    }

    private SystemUserKey key() {
        return new SystemUserKey(id, BAKERI_NORD, ExternalRef.of(BAKERI_NORD));
    }

    private Actor kari() {
        return town.signedIn(Town.KARI);
    }

    private void assertNothingGiven() {
        assertThat(systemUsers.find(key())).isEmpty();
    }

    private static CreationStanding standing(Creation answer) {
        return ((Creation.Refused) answer).dossier().standing();
    }
}
