package no.systembruker.delegation;

import static no.systembruker.delegation.ClientWorld.ACCOUNTING;
import static no.systembruker.delegation.ClientWorld.AUDITING;
import static no.systembruker.delegation.ClientWorld.CUSTOMS;
import static no.systembruker.delegation.ClientWorld.REAL_ESTATE;
import static no.systembruker.delegation.ClientWorld.TAX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import no.systembruker.TestClock;
import no.systembruker.Town;
import no.systembruker.history.Act;
import no.systembruker.history.History;
import no.systembruker.history.HistoryEntry;
import no.systembruker.history.HistoryFilter;
import no.systembruker.history.Topic;
import no.systembruker.party.Organisation;
import no.systembruker.party.Role;
import no.systembruker.register.Access;
import no.systembruker.systemuser.AgentSystemUser;
import no.systembruker.systemuser.SystemUserDeletion;
import no.systembruker.systemuser.SystemUserId;
import no.systembruker.systemuser.SystemUserRevision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.transaction.support.TransactionOperations;

@ApplicationModuleTest(
        mode = BootstrapMode.ALL_DEPENDENCIES,
        extraIncludes = {"history", "role", "changerequest", "request", "systemuser", "register", "job"})
@Import({Town.class, TestClock.class, ClientWorld.class})
abstract class ClientsModuleTests {

    @Autowired
    private ClientWorld world;

    @Autowired
    private Clients clients;

    @Autowired
    private ClientAdministration administration;

    @Autowired
    private ClientList list;

    @Autowired
    private ClientImpacts impacts;

    @Autowired
    private PackageGiving giving;

    @Autowired
    private History history;

    @Autowired
    private SystemUserDeletion deletion;

    @Autowired
    private SystemUserRevision revision;

    @Autowired
    private TransactionOperations transaction;

    @BeforeEach
    void anAccountantArrives() {
        world.arrive();
    }

    @Test
    void whoHasTheAccountantInTheRegisterIsAClient() {
        var bakery = world.client("Bakeri Nord AS");

        assertThat(clients.find(world.accountant(), bakery.number())).hasValueSatisfying(client -> {
            assertThat(client.organisation()).isEqualTo(bakery);
            assertThat(client.sources()).containsExactly(Source.ACCOUNTANT);
            assertThat(client.packages()).containsEntry(ACCOUNTING, Set.of(Source.ACCOUNTANT));
            assertThat(client.gives(AUDITING)).isFalse();
        });
        assertThat(clients.count(world.accountant())).isEqualTo(1);
    }

    @Test
    void aHousingCooperativeGivesItsBusinessManagerMoreThanACompanyDoes() {
        var cooperative = world.client("Fjordgløtt borettslag", "BRL", Role.FORRETNINGSFORER);
        var company = world.client("Kaien AS", "AS", Role.FORRETNINGSFORER);

        assertThat(clients.find(world.accountant(), cooperative.number())
                        .orElseThrow()
                        .gives(REAL_ESTATE))
                .isTrue();
        assertThat(clients.find(world.accountant(), company.number())
                        .orElseThrow()
                        .gives(REAL_ESTATE))
                .isFalse();
    }

    @Test
    void aClientIsPutOnAndTakenOff() {
        var bakery = world.client("Bakeri Nord AS");
        var agent = world.agent(ACCOUNTING);

        assertThat(administration.add(agent.id(), bakery.uuid(), world.nils())).isEqualTo(new Adding.Added(bakery));
        assertThat(clients.isOn(agent.id(), bakery.number())).isTrue();
        assertThat(clients.countOn(agent.id())).isEqualTo(1);
        assertThat(clients.agentsOf(world.accountant(), bakery.uuid())).containsExactly(agent.id());

        assertThat(administration.add(agent.id(), bakery.uuid(), world.vera())).isEqualTo(new Adding.AlreadyOn(bakery));
        assertThat(administration.remove(agent.id(), bakery.uuid(), world.nils()))
                .isEqualTo(new Removing.Removed(bakery));
        assertThat(administration.remove(agent.id(), bakery.uuid(), world.nils()))
                .isEqualTo(new Removing.NotOn());
        assertThat(clients.isOn(agent.id(), bakery.number())).isFalse();
        assertThat(clients.countOn(agent.id())).isZero();
    }

    @Test
    void bothSidesFindItInHistory() {
        var bakery = world.client("Bakeri Nord AS");
        var agent = world.agent(ACCOUNTING);
        administration.add(agent.id(), bakery.uuid(), world.nils());
        administration.remove(agent.id(), bakery.uuid(), world.nils());

        assertThat(about(world.accountant()))
                .extracting(HistoryEntry::act)
                .containsExactly(Act.CLIENT_REMOVED, Act.CLIENT_ADDED);
        assertThat(about(world.accountant())).allSatisfy(entry -> {
            assertThat(entry.person()).isEqualTo(world.nils().person());
            assertThat(entry.dealing().counterpart()).isEqualTo(bakery.number());
            assertThat(entry.dealing().agent()).isEqualTo(agent.id().value());
            assertThat(entry.dealing().asClient()).isFalse();
        });
        assertThat(about(bakery)).extracting(HistoryEntry::act).containsExactly(Act.CLIENT_REMOVED, Act.CLIENT_ADDED);
        assertThat(about(bakery)).allSatisfy(entry -> {
            assertThat(entry.person()).isNull();
            assertThat(entry.dealing().counterpart())
                    .isEqualTo(world.accountant().number());
            assertThat(entry.dealing().asClient()).isTrue();
        });
    }

    @Test
    void whoLacksAPackageIsNotAddedAndToldWhich() {
        var bakery = world.client("Bakeri Nord AS");
        var agent = world.agent(ACCOUNTING, TAX, CUSTOMS);

        assertThat(administration.add(agent.id(), bakery.uuid(), world.nils()))
                .isEqualTo(new Adding.Lacks(bakery, List.of(TAX, CUSTOMS)));
        assertThat(clients.isOn(agent.id(), bakery.number())).isFalse();
    }

    @Test
    void registerRoleAndPackagesOfItsOwnTogetherSuffice() {
        var bakery = world.client("Bakeri Nord AS");
        var agent = world.agent(ACCOUNTING, TAX);
        var leader = world.leaderOf(bakery);

        assertThat(giving.give(bakery.number(), world.accountant().number(), List.of(TAX), leader))
                .isEqualTo(new GivingPackages.Given(world.accountant(), List.of(TAX)));

        assertThat(administration.add(agent.id(), bakery.uuid(), world.nils())).isEqualTo(new Adding.Added(bakery));
        assertThat(clients.find(world.accountant(), bakery.number())
                        .orElseThrow()
                        .packages()
                        .get(TAX))
                .containsExactly(Source.DIRECT);
    }

    @Test
    void whoIsNoClientIsNotAdded() {
        var stranger = world.found("Fremmed AS", "AS");
        var agent = world.agent(ACCOUNTING);

        assertThat(administration.add(agent.id(), stranger.uuid(), world.nils()))
                .isEqualTo(new Adding.NotAClient());
        assertThat(administration.add(agent.id(), UUID.randomUUID(), world.nils()))
                .isEqualTo(new Adding.NotAClient());
    }

    @Test
    void onlyThoseWhoManageClientsMay() {
        var bakery = world.client("Bakeri Nord AS");
        var agent = world.agent(ACCOUNTING);
        var employee = world.somebodyWith(Role.ANSATT, world.accountant());
        var accessManager = world.somebodyWith(Role.TILGANGSSTYRER, world.accountant());
        var baker = world.leaderOf(bakery);

        assertThat(administration.add(agent.id(), bakery.uuid(), employee)).isInstanceOf(Adding.NotPermitted.class);
        assertThat(administration.add(agent.id(), bakery.uuid(), accessManager))
                .isInstanceOf(Adding.NotPermitted.class);
        assertThat(administration.add(agent.id(), bakery.uuid(), baker)).isEqualTo(new Adding.Unknown());
        assertThat(administration.add(new SystemUserId(UUID.randomUUID()), bakery.uuid(), world.nils()))
                .isEqualTo(new Adding.Unknown());
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"HOVEDADMINISTRATOR", "KLIENTADMINISTRATOR", "STYRELEDER", "INNEHAVER"})
    void theyDo(Role role) {
        var bakery = world.client("Bakeri Nord AS");
        var agent = world.agent(ACCOUNTING);

        assertThat(administration.add(agent.id(), bakery.uuid(), world.somebodyWith(role, world.accountant())))
                .isEqualTo(new Adding.Added(bakery));
    }

    @Test
    void theOwnerItselfIsForAccessManagersAndTakesPackagesOfUseForIt() {
        var ordinary = world.agent(TAX);
        var accountants = world.agent(ACCOUNTING, TAX);

        assertThat(administration.addOwner(ordinary.id(), world.nils())).isInstanceOf(OwnAdding.NotPermitted.class);
        assertThat(administration.addOwner(accountants.id(), world.vera()))
                .isEqualTo(new OwnAdding.NotForOwner(List.of(ACCOUNTING)));
        assertThat(administration.addOwner(ordinary.id(), world.vera())).isEqualTo(new OwnAdding.Added());
        assertThat(administration.addOwner(ordinary.id(), world.vera())).isEqualTo(new OwnAdding.AlreadyOn());

        assertThat(clients.isOn(ordinary.id(), world.accountant().number())).isTrue();
        assertThat(clients.countOn(ordinary.id())).isEqualTo(1);
        assertThat(list.counts(ordinary).all()).isZero();
        assertThat(about(world.accountant())).extracting(HistoryEntry::act).containsExactly(Act.CLIENT_ADDED);

        assertThat(administration.removeOwner(ordinary.id(), world.vera())).isInstanceOf(Removing.Removed.class);
        assertThat(administration.removeOwner(ordinary.id(), world.vera())).isEqualTo(new Removing.NotOn());
    }

    @Test
    void whenTheRoleGoesTheClientFallsOutAtOnceAndBothAreTold() {
        var bakery = world.client("Bakeri Nord AS");
        var agent = world.agent(ACCOUNTING);
        administration.add(agent.id(), bakery.uuid(), world.nils());

        world.part(Role.REGNSKAPSFORER, bakery);

        assertThat(clients.isOn(agent.id(), bakery.number())).isFalse();
        assertThat(clients.find(world.accountant(), bakery.number())).isEmpty();
        assertThat(list.counts(agent).all()).isZero();
        assertThat(about(bakery).getFirst().act()).isEqualTo(Act.CLIENT_LOST);
        assertThat(about(world.accountant()).getFirst()).satisfies(entry -> {
            assertThat(entry.act()).isEqualTo(Act.CLIENT_LOST);
            assertThat(entry.person()).isNull();
        });
    }

    @Test
    void whatDoesNotRestOnTheRoleStays() {
        var bakery = world.client("Bakeri Nord AS", "AS", Role.REGNSKAPSFORER, Role.REVISOR);
        var accounting = world.agent(ACCOUNTING);
        var auditing = world.agent(AUDITING);
        administration.add(accounting.id(), bakery.uuid(), world.nils());
        administration.add(auditing.id(), bakery.uuid(), world.nils());

        world.part(Role.REGNSKAPSFORER, bakery);

        assertThat(clients.isOn(accounting.id(), bakery.number())).isFalse();
        assertThat(clients.isOn(auditing.id(), bakery.number())).isTrue();
        assertThat(list.counts(auditing).on()).isEqualTo(1);
    }

    @Test
    void theRegisterAndTheDelegationsChangeTogetherOrNotAtAll() {
        var bakery = world.client("Bakeri Nord AS");
        var agent = world.agent(ACCOUNTING);
        administration.add(agent.id(), bakery.uuid(), world.nils());

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    world.part(Role.REGNSKAPSFORER, bakery);
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");

        assertThat(clients.isOn(agent.id(), bakery.number())).isTrue();
        assertThat(clients.find(world.accountant(), bakery.number())).isPresent();
    }

    @Test
    void givingAgainIsHarmlessAndTellsNobody() {
        var bakery = world.found("Bakeri Nord AS", "AS");
        var leader = world.leaderOf(bakery);
        giving.give(bakery.number(), world.accountant().number(), List.of(TAX), leader);

        assertThat(giving.give(bakery.number(), world.accountant().number(), List.of(TAX, TAX), leader))
                .isEqualTo(new GivingPackages.Given(world.accountant(), List.of()));
        assertThat(about(bakery)).hasSize(1);
        assertThat(giving.givenBy(bakery)).singleElement().satisfies(given -> {
            assertThat(given.other()).isEqualTo(world.accountant());
            assertThat(given.packages()).extracting(GivenPackages.Given::slug).containsExactly(TAX);
            assertThat(given.packages().getFirst().by()).isEqualTo(leader.person());
        });
    }

    @Test
    void onlyWhatIsOfUseIsGivenAndOnlyByThoseWhoMayPassItOn() {
        var bakery = world.found("Bakeri Nord AS", "AS");
        var leader = world.leaderOf(bakery);
        var accessManager = world.somebodyWith(Role.TILGANGSSTYRER, bakery);
        var employee = world.somebodyWith(Role.ANSATT, bakery);
        var to = world.accountant().number();

        assertThat(giving.give(bakery.number(), to, List.of(ACCOUNTING, "tilgangsstyrer", "finnes-ikke", TAX), leader))
                .isEqualTo(new GivingPackages.NotToBeGiven(List.of("finnes-ikke", ACCOUNTING, "tilgangsstyrer")));
        assertThat(giving.give(bakery.number(), to, List.of(), leader)).isEqualTo(new GivingPackages.Nothing());
        assertThat(giving.give(bakery.number(), bakery.number(), List.of(TAX), leader))
                .isEqualTo(new GivingPackages.ToItself());
        assertThat(giving.give(
                        bakery.number(),
                        Town.otherNumbers().skip(900_000).findFirst().orElseThrow(),
                        List.of(TAX),
                        leader))
                .isEqualTo(new GivingPackages.NoSuchOrganisation());
        assertThat(giving.give(bakery.number(), to, List.of(TAX), accessManager))
                .isInstanceOf(GivingPackages.LacksAccess.class);
        assertThat(giving.give(bakery.number(), to, List.of(TAX), employee))
                .isInstanceOf(GivingPackages.NotPermitted.class);
        assertThat(giving.give(bakery.number(), to, List.of(TAX), world.vera()))
                .isEqualTo(new GivingPackages.Unknown());
        assertThat(giving.givenBy(bakery)).isEmpty();
        assertThat(clients.find(world.accountant(), bakery.number())).isEmpty();
    }

    @Test
    void takingBackStopsWhatRestedOnItAndTellsWhat() {
        var bakery = world.client("Bakeri Nord AS");
        var leader = world.leaderOf(bakery);
        giving.give(bakery.number(), world.accountant().number(), List.of(TAX, CUSTOMS), leader);
        var taxing = world.agent(ACCOUNTING, TAX);
        var accounting = world.agent(ACCOUNTING);
        administration.add(taxing.id(), bakery.uuid(), world.nils());
        administration.add(accounting.id(), bakery.uuid(), world.nils());
        var stops = List.of(new StoppedAccess(taxing.id(), taxing.key().system(), taxing.title()));

        assertThat(giving.whatStops(bakery, world.accountant(), List.of(TAX))).isEqualTo(stops);
        assertThat(giving.whatStops(bakery, world.accountant(), List.of(CUSTOMS)))
                .isEmpty();
        assertThat(giving.takeBack(bakery.number(), world.accountant().number(), List.of(TAX), leader))
                .isEqualTo(new TakingBack.TakenBack(world.accountant(), List.of(TAX), stops));

        assertThat(clients.isOn(taxing.id(), bakery.number())).isFalse();
        assertThat(clients.isOn(accounting.id(), bakery.number())).isTrue();
        assertThat(giving.given(bakery, world.accountant().number())
                        .orElseThrow()
                        .packages())
                .extracting(GivenPackages.Given::slug)
                .containsExactly(CUSTOMS);
        assertThat(about(bakery)).extracting(HistoryEntry::act).startsWith(Act.CLIENT_LOST, Act.PACKAGES_TAKEN_BACK);
        assertThat(giving.takeBack(bakery.number(), world.accountant().number(), List.of(TAX), leader))
                .isEqualTo(new TakingBack.TakenBack(world.accountant(), List.of(), List.of()));
    }

    @Test
    void aDeletedSystemUserHasNoClients() {
        var bakery = world.client("Bakeri Nord AS");
        var agent = world.agent(ACCOUNTING);
        administration.add(agent.id(), bakery.uuid(), world.nils());

        deletion.delete(agent.id(), world.vera());

        assertThat(clients.isOn(agent.id(), bakery.number())).isFalse();
        assertThat(about(bakery).getFirst().act()).isEqualTo(Act.CLIENT_ENDED);
        assertThat(administration.add(agent.id(), bakery.uuid(), world.nils())).isEqualTo(new Adding.Unknown());
        world.part(Role.REGNSKAPSFORER, bakery);
        assertThat(clients.find(world.accountant(), bakery.number())).isEmpty();
    }

    @Test
    void whoDoesNotGiveWhatAChangedSystemUserTakesFallsOutAndOthersAreNotTouched() {
        var bakery = world.client("Bakeri Nord AS");
        var shop = world.client("Kiosken AS");
        giving.give(bakery.number(), world.accountant().number(), List.of(TAX), world.leaderOf(bakery));
        var agent = world.agent(ACCOUNTING);
        administration.add(agent.id(), bakery.uuid(), world.nils());
        administration.add(agent.id(), shop.uuid(), world.nils());
        var more = List.of(ACCOUNTING, TAX);

        assertThat(impacts.impact(agent, more)).isEqualTo(new ClientImpact(1, 1, 0, false));
        assertThat(impacts.fallingOut(agent, more, Optional.empty(), 10))
                .singleElement()
                .satisfies(falling -> {
                    assertThat(falling.organisation()).isEqualTo(shop);
                    assertThat(falling.lacking()).containsExactly(TAX);
                });
        change(agent, more);

        assertThat(clients.isOn(agent.id(), bakery.number())).isTrue();
        assertThat(clients.isOn(agent.id(), shop.number())).isFalse();
        assertThat(about(shop)).extracting(HistoryEntry::act).startsWith(Act.CLIENT_FELL_OUT);
        assertThat(about(bakery)).extracting(HistoryEntry::act).startsWith(Act.CLIENT_ADDED);
    }

    @Test
    void whoGivesEnoughOnlyForLessGains() {
        world.client("Bakeri Nord AS");
        var agent = world.agent(ACCOUNTING, TAX);

        assertThat(impacts.impact(agent, List.of(ACCOUNTING))).isEqualTo(new ClientImpact(0, 0, 1, false));
    }

    @Test
    void theOwnerFallsOutOfWhatIsForClientsAlone() {
        var agent = world.agent(TAX);
        administration.addOwner(agent.id(), world.vera());

        assertThat(impacts.impact(agent, List.of(ACCOUNTING))).isEqualTo(new ClientImpact(0, 0, 0, true));
        change(agent, List.of(ACCOUNTING));

        assertThat(clients.isOn(agent.id(), world.accountant().number())).isFalse();
    }

    @Test
    void twoAdministratorsAtOnceAddAClientOnce() throws Exception {
        var bakery = world.client("Bakeri Nord AS");
        var agent = world.agent(ACCOUNTING);

        var outcomes = atOnce(
                () -> administration.add(agent.id(), bakery.uuid(), world.nils()),
                () -> administration.add(agent.id(), bakery.uuid(), world.vera()));

        assertThat(outcomes).containsExactlyInAnyOrder(new Adding.Added(bakery), new Adding.AlreadyOn(bakery));
        assertThat(list.counts(agent).on()).isEqualTo(1);
    }

    @Test
    void aClientThatIsLostWhileItIsAddedIsNotOn() throws Exception {
        for (int round = 0; round < 5; round++) {
            var bakery = world.client("Bakeri Nord AS");
            var agent = world.agent(ACCOUNTING);

            atOnce(() -> administration.add(agent.id(), bakery.uuid(), world.nils()), () -> {
                world.part(Role.REGNSKAPSFORER, bakery);
                return "parted";
            });

            assertThat(clients.isOn(agent.id(), bakery.number())).isFalse();
            assertThat(list.counts(agent).all()).isZero();
        }
    }

    @Test
    void aSystemUserThatIsDeletedWhileAClientIsAddedHasNone() throws Exception {
        for (int round = 0; round < 5; round++) {
            var bakery = world.client("Bakeri Nord AS");
            var agent = world.agent(ACCOUNTING);

            atOnce(
                    () -> administration.add(agent.id(), bakery.uuid(), world.nils()),
                    () -> deletion.delete(agent.id(), world.vera()));

            assertThat(clients.isOn(agent.id(), bakery.number())).isFalse();
        }
    }

    private static <T> List<T> atOnce(Callable<? extends T> one, Callable<? extends T> other) throws Exception {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(() -> {
                start.await();
                return one.call();
            });
            var second = threads.submit(() -> {
                start.await();
                return other.call();
            });
            return List.of(first.get(), second.get());
        }
    }

    private void change(AgentSystemUser agent, List<String> packages) {
        transaction.executeWithoutResult(status -> revision.replaceAccess(
                agent.id(), new Access(List.of(), packages), world.vera().person(), UUID.randomUUID()));
    }

    private List<HistoryEntry> about(Organisation organisation) {
        return history.page(organisation.number(), new HistoryFilter(Topic.CLIENT, null, null, null, null), 50)
                .entries();
    }
}
