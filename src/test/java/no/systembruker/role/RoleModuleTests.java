package no.systembruker.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import no.systembruker.TestClock;
import no.systembruker.Town;
import no.systembruker.history.Act;
import no.systembruker.history.HeldRole;
import no.systembruker.history.History;
import no.systembruker.history.HistoryEntry;
import no.systembruker.history.HistoryFilter;
import no.systembruker.party.Actor;
import no.systembruker.party.Holding;
import no.systembruker.party.HoldingId;
import no.systembruker.party.Mandate;
import no.systembruker.party.Mandates;
import no.systembruker.party.Organisation;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PersonNumber;
import no.systembruker.party.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

@ApplicationModuleTest(
        mode = BootstrapMode.ALL_DEPENDENCIES,
        extraIncludes = {"history", "changerequest", "delegation", "request", "job", "systemuser", "register"})
@Import({Town.class, TestClock.class, Saboteur.class})
abstract class RoleModuleTests {

    private static final Iterator<OrganisationNumber> NUMBERS =
            Town.otherNumbers().iterator();

    @Autowired
    private Town town;

    @Autowired
    private TestClock clock;

    @Autowired
    private Roles roles;

    @Autowired
    private RoleAdministration administration;

    @Autowired
    private RecipientSearch recipients;

    @Autowired
    private Mandates mandates;

    @Autowired
    private History history;

    @Autowired
    private Saboteur saboteur;

    private Organisation bakery;

    @BeforeEach
    void foundABakery() {
        clock.reset();
        town.build();
        bakery = found("AS");
    }

    @Test
    void whoIsGivenTheRoleManagesAccessAtOnceAndHistoryTells() {
        town.give(Town.KARI, Role.DAGLIG_LEDER, bakery);

        var given = given(Role.TILGANGSSTYRER, Town.OLA, Town.KARI);

        assertThat(mandate(Town.OLA).mayDecide()).isTrue();
        assertThat(given.givenBy()).isEqualTo(person(Town.KARI).person());
        assertThat(given.givenAt()).isEqualTo(clock.instant());
        assertThat(history.page(bakery.number(), HistoryFilter.NONE, 10).entries())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.act()).isEqualTo(Act.ROLE_GIVEN);
                    assertThat(entry.person()).isEqualTo(person(Town.KARI).person());
                    assertThat(entry.role())
                            .isEqualTo(new HeldRole(
                                    Role.TILGANGSSTYRER, person(Town.OLA).person()));
                    assertThat(entry.subject()).isEqualTo(given.id().value());
                });
    }

    @Test
    void whoLosesTheRoleManagesAccessNoMoreAndHistoryTells() {
        town.give(Town.KARI, Role.DAGLIG_LEDER, bakery);
        var given = given(Role.TILGANGSSTYRER, Town.OLA, Town.KARI);

        assertThat(take(given, Town.KARI)).isEqualTo(new Taking.Taken(given));

        assertThat(mandates.find(person(Town.OLA), bakery.number())).isEmpty();
        assertThat(roles.find(given.id())).isEmpty();
        assertThat(history.of(given.id().value()))
                .extracting(HistoryEntry::act)
                .containsExactly(Act.ROLE_GIVEN, Act.ROLE_TAKEN);
    }

    @Test
    void neitherHappensWithoutItsHistory() {
        town.give(Town.KARI, Role.DAGLIG_LEDER, bakery);
        var given = given(Role.KLIENTADMINISTRATOR, Town.LIV, Town.KARI);

        saboteur.during(() -> {
            assertThatThrownBy(() -> give(Role.TILGANGSSTYRER, Town.OLA, Town.KARI))
                    .hasMessage(Saboteur.MESSAGE);
            assertThatThrownBy(() -> take(given, Town.KARI)).hasMessage(Saboteur.MESSAGE);
        });

        assertThat(mandates.find(person(Town.OLA), bakery.number())).isEmpty();
        assertThat(roles.find(given.id())).contains(given);
    }

    @Test
    void anAccessManagerGivesWhatTheyHaveAndNoMore() {
        town.give(Town.LIV, Role.TILGANGSSTYRER, bakery);

        assertThat(roles.givenBy(mandate(Town.LIV))).containsExactly(Role.TILGANGSSTYRER, Role.SYSTEMADMINISTRATOR);
        assertThat(give(Role.TILGANGSSTYRER, Town.OLA, Town.LIV)).isInstanceOf(Giving.Given.class);
        assertThat(give(Role.KLIENTADMINISTRATOR, Town.OLA, Town.LIV)).isInstanceOf(Giving.NotPermitted.class);
    }

    @Test
    void anAccessManagerWhoAdministersClientsGivesThatToo() {
        town.give(Town.LIV, Role.TILGANGSSTYRER, bakery);
        town.give(Town.LIV, Role.KLIENTADMINISTRATOR, bakery);

        assertThat(give(Role.KLIENTADMINISTRATOR, Town.OLA, Town.LIV)).isInstanceOf(Giving.Given.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"DAGLIG_LEDER", "STYRELEDER", "INNEHAVER", "BOSTYRER", "HOVEDADMINISTRATOR"})
    void whoLeadsByTheRegisterGivesThemAll(Role role) {
        town.give(Town.KARI, role, bakery);

        assertThat(roles.givenBy(mandate(Town.KARI)))
                .containsExactly(Role.TILGANGSSTYRER, Role.KLIENTADMINISTRATOR, Role.SYSTEMADMINISTRATOR);
    }

    @Test
    void theContactPersonOfAForeignCompanyDoesNotGiveWhatTheCatalogueKeepsFromThem() {
        bakery = found("NUF");
        town.give(Town.KARI, Role.KONTAKTPERSON_NUF, bakery);

        assertThat(roles.givenBy(mandate(Town.KARI))).containsExactly(Role.TILGANGSSTYRER, Role.SYSTEMADMINISTRATOR);
        assertThat(give(Role.KLIENTADMINISTRATOR, Town.OLA, Town.KARI)).isInstanceOf(Giving.NotPermitted.class);
    }

    @Test
    void anEmployeeNeitherGivesNorTakes() {
        town.give(Town.KARI, Role.DAGLIG_LEDER, bakery);
        town.give(Town.OLA, Role.ANSATT, bakery);
        var given = given(Role.TILGANGSSTYRER, Town.LIV, Town.KARI);

        assertThat(give(Role.TILGANGSSTYRER, Town.STRANGER, Town.OLA)).isInstanceOf(Giving.NotPermitted.class);
        assertThat(take(given, Town.OLA)).isInstanceOf(Taking.NotPermitted.class);
        assertThat(roles.find(given.id())).isPresent();
    }

    @Test
    void aSystemAdministratorSpeaksForTheVendorAndForNothingElse() {
        town.give(Town.LIV, Role.TILGANGSSTYRER, bakery);

        assertThat(give(Role.SYSTEMADMINISTRATOR, Town.OLA, Town.LIV)).isInstanceOf(Giving.Given.class);

        assertThat(mandate(Town.OLA).maySpeakForVendor()).isTrue();
        assertThat(mandate(Town.OLA).mayDecide()).isFalse();
        assertThat(roles.givenBy(mandate(Town.OLA))).isEmpty();
    }

    @Test
    void whoManagesAccessSpeaksForTheVendorToo() {
        town.give(Town.LIV, Role.TILGANGSSTYRER, bakery);
        town.give(Town.OLA, Role.KLIENTADMINISTRATOR, bakery);

        assertThat(mandate(Town.LIV).maySpeakForVendor()).isTrue();
        assertThat(mandate(Town.OLA).maySpeakForVendor()).isFalse();
    }

    @Test
    void aClientAdministratorDoesNotManageRoles() {
        town.give(Town.LIV, Role.KLIENTADMINISTRATOR, bakery);

        assertThat(roles.givenBy(mandate(Town.LIV))).isEmpty();
        assertThat(give(Role.KLIENTADMINISTRATOR, Town.OLA, Town.LIV)).isInstanceOf(Giving.NotPermitted.class);
    }

    @Test
    void aStrangerFindsNothing() {
        town.give(Town.KARI, Role.DAGLIG_LEDER, bakery);
        var given = given(Role.TILGANGSSTYRER, Town.LIV, Town.KARI);

        assertThat(give(Role.TILGANGSSTYRER, Town.OLA, Town.STRANGER)).isEqualTo(new Giving.Unknown());
        assertThat(take(given, Town.STRANGER)).isEqualTo(new Taking.Unknown());
    }

    @Test
    void nobodyAddsToTheirOwnPower() {
        town.give(Town.KARI, Role.DAGLIG_LEDER, bakery);

        assertThat(give(Role.KLIENTADMINISTRATOR, Town.KARI, Town.KARI)).isEqualTo(new Giving.ToOneself());
    }

    @Test
    void givingAgainChangesNothing() {
        town.give(Town.KARI, Role.DAGLIG_LEDER, bakery);
        var given = given(Role.TILGANGSSTYRER, Town.OLA, Town.KARI);
        clock.advance(Duration.ofDays(1));

        assertThat(give(Role.TILGANGSSTYRER, Town.OLA, Town.KARI)).isEqualTo(new Giving.HeldAlready(given));
        assertThat(history.page(bakery.number(), HistoryFilter.NONE, 10).entries())
                .hasSize(1);
    }

    @Test
    void aRoleInTheMainUnitIsHeldInItsUnitsAlready() {
        town.give(Town.KARI, Role.DAGLIG_LEDER, bakery);
        var given = given(Role.TILGANGSSTYRER, Town.OLA, Town.KARI);
        var unit = town.foundUnit(NUMBERS.next(), "Torget", bakery.number());

        assertThat(administration.give(
                        Role.TILGANGSSTYRER, unit.number(), person(Town.OLA).person(), person(Town.KARI)))
                .isEqualTo(new Giving.HeldAlready(given));
        assertThat(roles.of(unit).holdings()).contains(given);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"TILGANGSSTYRER", "KLIENTADMINISTRATOR", "SYSTEMADMINISTRATOR"},
            mode = EnumSource.Mode.EXCLUDE)
    void whatComesFromOutsideIsNotGivenHere(Role role) {
        town.give(Town.KARI, Role.DAGLIG_LEDER, bakery);

        assertThat(give(role, Town.OLA, Town.KARI)).isInstanceOf(Giving.NotPermitted.class);
    }

    @Test
    void whatComesFromOutsideIsNotTakenHere() {
        town.give(Town.KARI, Role.DAGLIG_LEDER, bakery);
        town.give(Town.OLA, Role.STYRELEDER, bakery);

        assertThat(roles.of(bakery).holdings())
                .hasSize(2)
                .allSatisfy(holding -> assertThat(take(holding, Town.KARI)).isEqualTo(new Taking.Unknown()));
    }

    @Test
    void theLastAccessManagerStays() {
        town.give(Town.LIV, Role.TILGANGSSTYRER, bakery);
        var only = onlyHolding();

        assertThat(take(only, Town.LIV)).isEqualTo(new Taking.LastOne(only));
        assertThat(mandate(Town.LIV).mayDecide()).isTrue();
    }

    @Test
    void whoManagesAccessByTheRegisterToMayLayDownTheRole() {
        town.give(Town.LIV, Role.TILGANGSSTYRER, bakery);
        var given = onlyHolding();
        town.give(Town.LIV, Role.STYRELEDER, bakery);

        assertThat(take(given, Town.LIV)).isInstanceOf(Taking.Taken.class);
    }

    @Test
    void theLastOneOfAUnitMayGoWhenTheMainUnitHasAnother() {
        town.give(Town.KARI, Role.DAGLIG_LEDER, bakery);
        var unit = town.foundUnit(NUMBERS.next(), "Torget", bakery.number());
        town.give(Town.LIV, Role.TILGANGSSTYRER, unit);
        var given = roles.of(unit).holdings().stream()
                .filter(holding -> holding.isIn(unit))
                .findFirst()
                .orElseThrow();

        assertThat(take(given, Town.LIV)).isInstanceOf(Taking.Taken.class);
    }

    @Test
    void twoLastOnesWhoTakeFromEachOtherLeaveOne() throws InterruptedException {
        twoAccessManagers();
        var liv = holdingOf(Town.LIV);
        var ola = holdingOf(Town.OLA);

        var outcomes = AtOnce.all(List.<Callable<Taking>>of(() -> take(liv, Town.OLA), () -> take(ola, Town.LIV)));

        assertThat(outcomes).filteredOn(Taking.Taken.class::isInstance).hasSize(1);
        assertThat(roles.of(bakery).holdings()).hasSize(1);
    }

    @Test
    void twoLastOnesWhoLeaveTogetherLeaveOne() throws InterruptedException {
        twoAccessManagers();
        var liv = holdingOf(Town.LIV);
        var ola = holdingOf(Town.OLA);

        var outcomes = AtOnce.all(List.<Callable<Taking>>of(() -> take(liv, Town.LIV), () -> take(ola, Town.OLA)));

        assertThat(outcomes).filteredOn(Taking.Taken.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(Taking.LastOne.class::isInstance).hasSize(1);
        assertThat(roles.of(bakery).holdings()).hasSize(1);
    }

    @Test
    void givingTheSameTwiceAtOnceGivesItOnce() throws InterruptedException {
        town.give(Town.KARI, Role.DAGLIG_LEDER, bakery);
        Callable<Giving> giving = () -> give(Role.TILGANGSSTYRER, Town.OLA, Town.KARI);

        var outcomes = AtOnce.all(Collections.nCopies(5, giving));

        assertThat(outcomes).filteredOn(Giving.Given.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(Giving.HeldAlready.class::isInstance).hasSize(4);
        assertThat(history.page(bakery.number(), HistoryFilter.NONE, 10).entries())
                .hasSize(1);
    }

    @Test
    void whoHasLostTheRoleTakesNothingMore() {
        twoAccessManagers();
        var liv = holdingOf(Town.LIV);
        take(holdingOf(Town.OLA), Town.LIV);

        assertThat(take(liv, Town.OLA)).isEqualTo(new Taking.Unknown());
    }

    @Test
    void aRoleThatIsGoneIsTakenByNobody() {
        town.give(Town.KARI, Role.DAGLIG_LEDER, bakery);

        assertThat(administration.take(new HoldingId(UUID.randomUUID()), person(Town.KARI)))
                .isEqualTo(new Taking.Unknown());
    }

    @Test
    void theRosterLeavesOutMereRelations() {
        town.give(Town.KARI, Role.DAGLIG_LEDER, bakery);
        town.give(Town.OLA, Role.ANSATT, bakery);
        town.give(Town.LIV, Role.REVISOR, bakery);

        assertThat(roles.of(bakery).holdings()).extracting(Holding::role).containsExactly(Role.DAGLIG_LEDER);
    }

    @Test
    void aPersonIsFoundByNumberAndLastName() {
        assertThat(recipients.find(Town.OLA, "hansen", freshActor()))
                .isEqualTo(new RecipientSearch.Outcome.Found(town.registered(Town.OLA)));
    }

    @Test
    void anotherNameAndAnUnknownNumberAreAnsweredAlike() {
        var actor = freshActor();

        assertThat(recipients.find(Town.OLA, "Nordmann", actor))
                .isEqualTo(recipients.find(new PersonNumber("01829010182"), "Hansen", actor))
                .isEqualTo(new RecipientSearch.Outcome.NotFound());
    }

    @Test
    void whoMissesTooOftenWaitsEvenWhenRight() {
        var actor = freshActor();
        Collections.nCopies(5, "Nordmann").forEach(wrong -> recipients.find(Town.OLA, wrong, actor));

        assertThat(recipients.find(Town.OLA, "Hansen", actor)).isEqualTo(new RecipientSearch.Outcome.TooMany());
        clock.advance(Duration.ofMinutes(61));
        assertThat(recipients.find(Town.OLA, "Hansen", actor)).isInstanceOf(RecipientSearch.Outcome.Found.class);
    }

    @Test
    void findingSomebodyCountsForNothing() {
        var actor = freshActor();

        assertThat(Collections.nCopies(12, "Hansen"))
                .allSatisfy(right -> assertThat(recipients.find(Town.OLA, right, actor))
                        .isInstanceOf(RecipientSearch.Outcome.Found.class));
    }

    @Test
    void manyMissesAtOnceAreNotMoreThanManyInTurn() throws InterruptedException {
        var actor = freshActor();
        Callable<RecipientSearch.Outcome> miss = () -> recipients.find(Town.OLA, "Nordmann", actor);

        var outcomes = AtOnce.all(Collections.nCopies(20, miss));

        assertThat(outcomes)
                .filteredOn(RecipientSearch.Outcome.NotFound.class::isInstance)
                .hasSizeLessThanOrEqualTo(5);
    }

    private void twoAccessManagers() {
        town.give(Town.LIV, Role.TILGANGSSTYRER, bakery);
        town.give(Town.OLA, Role.TILGANGSSTYRER, bakery);
    }

    private Holding given(Role role, PersonNumber to, PersonNumber by) {
        return ((Giving.Given) give(role, to, by)).holding();
    }

    private Giving give(Role role, PersonNumber to, PersonNumber by) {
        return administration.give(role, bakery.number(), person(to).person(), person(by));
    }

    private Taking take(Holding holding, PersonNumber by) {
        return administration.take(holding.id(), person(by));
    }

    private Holding onlyHolding() {
        return roles.of(bakery).holdings().getFirst();
    }

    private Holding holdingOf(PersonNumber number) {
        return roles.of(bakery).holdings().stream()
                .filter(holding -> holding.holder().id().equals(person(number).person()))
                .findFirst()
                .orElseThrow();
    }

    private Mandate mandate(PersonNumber number) {
        return mandates.find(person(number), bakery.number()).orElseThrow();
    }

    private Actor person(PersonNumber number) {
        return town.signedIn(number);
    }

    /** Somebody who has not searched yet. */
    private Actor freshActor() {
        return person(town.newcomer("Ny Nilsen"));
    }

    private Organisation found(String form) {
        return town.found(NUMBERS.next(), "Bakeri " + form, form);
    }
}
