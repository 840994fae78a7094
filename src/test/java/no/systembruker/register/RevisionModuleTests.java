package no.systembruker.register;

import static no.systembruker.Town.EDIT;
import static no.systembruker.Town.FJORDREGNSKAP;
import static no.systembruker.Town.LOENNSVERK;
import static no.systembruker.Town.SALARY;
import static no.systembruker.Town.rightTo;
import static no.systembruker.Town.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import no.systembruker.TestClock;
import no.systembruker.Town;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.register.RegistrationProblem.ClientIdRepeated;
import no.systembruker.register.RegistrationProblem.ClientIdTaken;
import no.systembruker.register.RegistrationProblem.ClientOnlyPackageInVisibleSystem;
import no.systembruker.register.RegistrationProblem.IdOfAnotherSystem;
import no.systembruker.register.RegistrationProblem.IdTaken;
import no.systembruker.register.RegistrationProblem.PackageRepeated;
import no.systembruker.register.RegistrationProblem.RightRepeated;
import no.systembruker.register.RegistrationProblem.UnknownResource;
import no.systembruker.register.RegistrationProblem.UnsafeRedirect;
import no.systembruker.register.RegistrationProblem.UnusableText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES, extraIncludes = "party")
@Import({Town.class, TestClock.class})
abstract class RevisionModuleTests {

    private static final String ACCOUNTANTS = "urn:altinn:accesspackage:regnskapsforer-lonn";

    @Autowired
    private Town town;

    @Autowired
    private TestClock clock;

    @Autowired
    private SystemRegister register;

    @Autowired
    private Systems systems;

    @Autowired
    private ChangeLog changes;

    private SystemId id = newId();
    private String client = "";

    @BeforeEach
    void registerASystem() {
        clock.reset();
        town.build();
        town.registerResource("skattekort", "skatt-naering");
        id = newId();
        client = "client-of-" + id;
        register.register(system(id, client), EDIT);
    }

    @Test
    void everythingButTheIdIsReplaced() {
        var anew = new SystemRegistration(
                id.value(),
                LOENNSVERK,
                text("Pensjon"),
                text("Pensjonssystem"),
                List.of(rightTo("skattekort")),
                List.of(ACCOUNTANTS),
                List.of(client + "-2"),
                List.of("https://loennsverk.example/pensjon"),
                false);

        assertThat(register.replace(id, anew, EDIT)).isEqualTo(new Revision.Made());

        assertThat(find())
                .isEqualTo(new RegisteredSystem(
                        find().internalId(),
                        id,
                        text("Pensjon"),
                        text("Pensjonssystem"),
                        new Access(List.of(Right.to("skattekort")), List.of("regnskapsforer-lonn")),
                        List.of(client + "-2"),
                        List.of("https://loennsverk.example/pensjon"),
                        false,
                        false));
        assertThat(systems.withClient(client)).isEmpty();
        assertThat(systems.withClient(client + "-2")).contains(id);
    }

    @Test
    void clientIdsMayChangePlacesComeAndGo() {
        var orders = List.of(
                List.of(client, client + "-2", client + "-3"),
                List.of(client + "-3", client + "-2", client),
                List.of(client + "-2", client),
                List.of(client + "-4", client + "-2", client + "-3", client),
                List.of(client),
                List.<String>of());

        for (var clients : orders) {
            assertThat(register.replace(id, system(id, clients), EDIT)).isEqualTo(new Revision.Made());
            assertThat(find().clientIds()).isEqualTo(clients);
        }
    }

    @Test
    void aClientIdOfAnotherActiveSystemIsTakenHoweverItIsSpelt() {
        var other = newId();
        register.register(system(other, "other-" + client), EDIT);

        assertThat(problems(register.replace(id, system(id, client, "other-" + client, "new", "new"), EDIT)))
                .containsExactly(new ClientIdRepeated(List.of("new")), new ClientIdTaken(List.of("other-" + client)));
        assertThat(problems(register.replace(id, system(id, client, "OTHER-" + client, "new", "New"), EDIT)))
                .containsExactly(new ClientIdRepeated(List.of("New")), new ClientIdTaken(List.of("OTHER-" + client)));
        assertThat(register.register(system(newId(), "Other-" + client, "new", "NEW"), EDIT))
                .isEqualTo(new Registration.Refused(
                        List.of(new ClientIdRepeated(List.of("NEW")), new ClientIdTaken(List.of("Other-" + client)))));
    }

    @Test
    void aSystemMaySpellItsOwnClientIdAnew() {
        var shouted = client.toUpperCase(Locale.ROOT);

        assertThat(register.replace(id, system(id, shouted), EDIT)).isEqualTo(new Revision.Made());

        assertThat(find().clientIds()).containsExactly(shouted);
        assertThat(systems.withClient(shouted)).contains(id);
        assertThat(systems.withClient(client)).isEmpty();
    }

    @Test
    void aClientIdThatWasDroppedIsFreeForAnyVendor() {
        register.replace(id, system(id, List.of()), EDIT);
        var others = new SystemId(FJORDREGNSKAP + "_" + UUID.randomUUID());

        register.register(system(others, client), EDIT);

        assertThat(systems.withClient(client)).contains(others);
    }

    @Test
    void aReplacementIsHeldAgainstTheSameRulesAsANewSystem() {
        var wrong = new SystemRegistration(
                id.value(),
                LOENNSVERK,
                text("a\0"),
                text("Lønn"),
                List.of(rightTo("finnes-ikke")),
                List.of(ACCOUNTANTS),
                List.of(client),
                List.of("http://loennsverk.example/"),
                true);

        assertThat(problems(register.replace(id, wrong, EDIT)))
                .containsExactly(
                        new UnusableText(List.of("name.nb", "name.nn", "name.en")),
                        new UnsafeRedirect(List.of("http://loennsverk.example/")),
                        new UnknownResource(List.of("finnes-ikke")),
                        new ClientOnlyPackageInVisibleSystem(List.of(ACCOUNTANTS)));
        assertThat(find().name()).isEqualTo(text("Lønn"));
    }

    @Test
    void aSystemKeepsItsIdAndItsVendor() {
        var other = newId();

        assertThat(problems(register.replace(id, withUnsafeRedirect(other), EDIT)))
                .containsExactly(new IdOfAnotherSystem());
        assertThat(register.replace(id, ofVendor(FJORDREGNSKAP), EDIT)).isEqualTo(new Revision.Unknown());
    }

    @Test
    void rightsAreReplacedAndNothingElse() {
        var before = find();

        assertThat(register.replaceRights(id, List.of(rightTo("skattekort")), EDIT))
                .isEqualTo(new Revision.Made());

        assertThat(find().access()).isEqualTo(new Access(List.of(Right.to("skattekort")), List.of("lonn")));
        assertThat(find().clientIds()).isEqualTo(before.clientIds());
        assertThat(find().redirectUrls()).isEqualTo(before.redirectUrls());
    }

    @Test
    void newRightsAreCheckedAsThoseOfANewSystem() {
        var right = rightTo("skattekort");
        var unusable = new AskedRight(right.resource(), "a\0");

        assertThat(problems(register.replaceRights(id, List.of(right, right, unusable, rightTo("finnes-ikke")), EDIT)))
                .containsExactly(
                        new UnusableText(List.of("rights")),
                        new UnknownResource(List.of("finnes-ikke")),
                        new RightRepeated(List.of("skattekort")));
    }

    @Test
    void packagesAreReplacedAndNothingElse() {
        assertThat(register.replacePackages(id, List.of("urn:altinn:accesspackage:pensjon"), EDIT))
                .isEqualTo(new Revision.Made());

        assertThat(find().access()).isEqualTo(new Access(List.of(Right.to(Town.A_MELDING)), List.of("pensjon")));
    }

    @Test
    void newPackagesAreHeldAgainstTheStoredVisibility() {
        assertThat(problems(register.replacePackages(id, List.of(ACCOUNTANTS), EDIT)))
                .containsExactly(new ClientOnlyPackageInVisibleSystem(List.of(ACCOUNTANTS)));
        assertThat(problems(register.replacePackages(id, List.of(SALARY, SALARY), EDIT)))
                .containsExactly(new PackageRepeated(List.of(SALARY)));

        town.registerSystem(id + "-hidden", List.of(), List.of());

        assertThat(register.replacePackages(new SystemId(id + "-hidden"), List.of(ACCOUNTANTS), EDIT))
                .isEqualTo(new Revision.Made());
    }

    @Test
    void anUnknownSystemIsNotChanged() {
        var unknown = newId();

        assertThat(register.replace(unknown, system(unknown, List.of()), EDIT)).isEqualTo(new Revision.Unknown());
        assertThat(register.replaceRights(unknown, List.of(), EDIT)).isEqualTo(new Revision.Unknown());
        assertThat(register.replacePackages(unknown, List.of(), EDIT)).isEqualTo(new Revision.Unknown());
        assertThat(register.delete(unknown, EDIT)).isEqualTo(new Retirement.Unknown());
    }

    @Test
    void aDeletedSystemKeepsItsIdAndLosesItsClients() {
        assertThat(register.delete(id, EDIT)).isEqualTo(new Retirement.Deleted());

        assertThat(find().deleted()).isTrue();
        assertThat(find().clientIds()).isEmpty();
        assertThat(systems.withClient(client)).isEmpty();
        assertThat(systems.ofVendor(LOENNSVERK)).doesNotContain(find());
        assertThat(register.register(system(id, client), EDIT))
                .isEqualTo(new Registration.Refused(List.of(new IdTaken())));
        assertThat(register.register(system(newId(), client), EDIT)).isInstanceOf(Registration.Registered.class);
    }

    @Test
    void aSystemWithoutClientsIsDeletedToo() {
        register.replace(id, system(id, List.of()), EDIT);

        assertThat(register.delete(id, EDIT)).isEqualTo(new Retirement.Deleted());

        assertThat(find().deleted()).isTrue();
    }

    @Test
    void aDeletedSystemCannotBeChanged() {
        register.delete(id, EDIT);

        assertThat(register.replace(id, withUnsafeRedirect(id), EDIT)).isEqualTo(new Revision.Retired());
        assertThat(register.replaceRights(id, List.of(), EDIT)).isEqualTo(new Revision.Retired());
        assertThat(register.replacePackages(id, List.of(), EDIT)).isEqualTo(new Revision.Retired());
        assertThat(register.delete(id, EDIT)).isEqualTo(new Retirement.Deleted());
        assertThat(find().access().isEmpty()).isFalse();
        assertThat(log()).hasSize(2);
    }

    @Test
    void everyChangeIsLoggedNewestFirst() {
        var administrator = new Edit(FJORDREGNSKAP, "administrator", "[]");
        var nothingSent = new Edit(LOENNSVERK, "loennsverk-client", null);
        var created = clock.instant();
        register.replace(id, system(id, client), EDIT);
        clock.advance(Duration.ofMinutes(1));
        register.replaceRights(id, List.of(), administrator);
        register.replacePackages(id, List.of(), EDIT);
        register.delete(id, nothingSent);

        var now = clock.instant();
        var system = find().internalId();
        assertThat(log())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("became")
                .containsExactly(
                        new SystemChange(system, ChangeKind.DELETED, nothingSent, now, null),
                        new SystemChange(system, ChangeKind.PACKAGES_REPLACED, EDIT, now, null),
                        new SystemChange(system, ChangeKind.RIGHTS_REPLACED, administrator, now, null),
                        new SystemChange(system, ChangeKind.REPLACED, EDIT, created, null),
                        new SystemChange(system, ChangeKind.CREATED, EDIT, created, null));
    }

    @Test
    void whatIsRefusedIsNotLogged() {
        register.replace(id, withUnsafeRedirect(id), EDIT);
        register.replaceRights(id, List.of(rightTo("finnes-ikke")), EDIT);
        register.replacePackages(id, List.of("finnes-ikke"), EDIT);

        assertThat(log()).extracting(SystemChange::kind).containsExactly(ChangeKind.CREATED);
    }

    @RepeatedTest(5)
    void ofManyEditorsAtOnceEachIsMadeOrToldAndTheLogKnowsWhich() throws Exception {
        var outcomes = atOnce(IntStream.range(0, 6)
                .<Callable<Revision>>mapToObj(
                        editor -> () -> register.replace(id, system(id, client, client + editor), edit(editor)))
                .toList());

        assertThat(outcomes)
                .isSubsetOf(new Revision.Made(), new Revision.Collided())
                .contains(new Revision.Made());
        var made = log().stream()
                .filter(change -> change.kind() == ChangeKind.REPLACED)
                .toList();
        assertThat(made).hasSize(Collections.frequency(outcomes, new Revision.Made()));
        assertThat(find().clientIds())
                .containsExactly(client, client + made.getFirst().edit().clientId());
    }

    @RepeatedTest(5)
    void ofManySystemsThatTakeOneClientIdAtOnceOneGetsIt() throws Exception {
        var wanted = "wanted-" + client;
        var ids = new ArrayList<SystemId>();
        for (int i = 0; i < 4; i++) {
            var contender = newId();
            register.register(system(contender, List.of()), EDIT);
            ids.add(contender);
        }

        var outcomes = atOnce(ids.stream()
                .<Callable<Revision>>map(contender -> () -> register.replace(
                        contender, system(contender, spelt(wanted, ids.indexOf(contender)), "own-" + contender), EDIT))
                .toList());

        assertThat(Collections.frequency(outcomes, new Revision.Made())).isEqualTo(1);
        var winner = ids.get(outcomes.indexOf(new Revision.Made()));
        assertThat(systems.withClient(spelt(wanted, ids.indexOf(winner)))).contains(winner);
        assertThat(ids)
                .filteredOn(contender -> !contender.equals(winner))
                .allSatisfy(
                        loser -> assertThat(systems.withClient("own-" + loser)).isEmpty());
    }

    /** In capitals or not. */
    private static String spelt(String clientId, int contender) {
        return contender % 2 == 0 ? clientId : clientId.toUpperCase(Locale.ROOT);
    }

    private RegisteredSystem find() {
        return systems.find(id).orElseThrow();
    }

    private List<SystemChange> log() {
        return changes.of(find());
    }

    private static Edit edit(int editor) {
        return new Edit(LOENNSVERK, String.valueOf(editor), "{}");
    }

    private static List<RegistrationProblem> problems(Revision revision) {
        assertThat(revision).isInstanceOf(Revision.Refused.class);
        return ((Revision.Refused) revision).problems();
    }

    private static SystemId newId() {
        return new SystemId(LOENNSVERK + "_" + UUID.randomUUID());
    }

    private static SystemRegistration system(SystemId id, String... clients) {
        return system(id, List.of(clients));
    }

    private static SystemRegistration system(SystemId id, List<String> clients) {
        return system(id, id.vendor(), clients, "https://loennsverk.example/");
    }

    private SystemRegistration ofVendor(OrganisationNumber vendor) {
        return system(id, vendor, List.of(client), "https://loennsverk.example/");
    }

    private static SystemRegistration withUnsafeRedirect(SystemId id) {
        return system(id, id.vendor(), List.of(), "http://loennsverk.example/");
    }

    private static SystemRegistration system(
            SystemId id, OrganisationNumber vendor, List<String> clients, String redirectUrl) {
        return new SystemRegistration(
                id.value(),
                vendor,
                text("Lønn"),
                text("Lønn"),
                List.of(rightTo(Town.A_MELDING)),
                List.of(SALARY),
                clients,
                List.of(redirectUrl),
                true);
    }

    private static <T> List<T> atOnce(List<Callable<T>> acts) throws Exception {
        var start = new CyclicBarrier(acts.size());
        try (var threads = Executors.newFixedThreadPool(acts.size())) {
            var results = new ArrayList<T>();
            for (var future : threads.invokeAll(acts.stream()
                    .<Callable<T>>map(act -> () -> {
                        start.await();
                        return act.call();
                    })
                    .toList())) {
                results.add(future.get());
            }
            return results;
        }
    }
}
