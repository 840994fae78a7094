package no.systembruker.overview;

import static no.systembruker.Town.FJORDREGNSKAP;
import static no.systembruker.Town.LOENNSVERK;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.systembruker.TestClock;
import no.systembruker.Town;
import no.systembruker.catalogue.LocalisedText;
import no.systembruker.listing.ListPage;
import no.systembruker.listing.Turn;
import no.systembruker.register.Access;
import no.systembruker.register.SystemId;
import no.systembruker.systemuser.SystemUser;
import no.systembruker.systemuser.SystemUserDeletion;
import no.systembruker.systemuser.SystemUserId;
import no.systembruker.systemuser.SystemUserKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

@ApplicationModuleTest(
        mode = BootstrapMode.ALL_DEPENDENCIES,
        extraIncludes = {"party", "catalogue", "register", "systemuser", "delegation", "job", "request", "changerequest"
        })
@Import({Town.class, TestClock.class, Customer.class})
abstract class AccessListModuleTests {

    private static final Locale BOKMAAL = Locale.of("nb");
    private static final int SIZE = 3;

    @Autowired
    private Customer customer;

    @Autowired
    private TestClock clock;

    @Autowired
    private AccessList list;

    @Autowired
    private SystemUserDeletion deletion;

    @BeforeEach
    void meet() {
        customer.arrive();
    }

    @ParameterizedTest
    @EnumSource
    void everyPageIsReadOnceThereAndBack(AccessOrder order) {
        var given = manyAccesses();

        var there = new ArrayList<List<SystemUserId>>();
        var page = page(order, new Turn.First<>());
        there.add(ids(page));
        while (page.next().isPresent()) {
            page = page(order, page.next().get());
            there.add(ids(page));
        }
        var back = new ArrayList<List<SystemUserId>>();
        while (page.previous().isPresent()) {
            page = page(order, page.previous().get());
            back.addFirst(ids(page));
        }

        assertThat(there.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(ids(given));
        assertThat(back).isEqualTo(there.subList(0, there.size() - 1));
    }

    @ParameterizedTest
    @EnumSource
    void whatComesAndGoesBetweenPagesLosesAndRepeatsNothing(AccessOrder order) {
        manyAccesses();
        var all = everything(order);
        var first = page(order, new Turn.First<>());

        end(first.rows().getLast().id());
        end(all.get(SIZE + 1));
        clock.advance(Duration.ofHours(1));
        var come = customer.gives(customer.system(LOENNSVERK, "Midt imellom"), "Midt imellom");
        var rest = rest(order, first);

        assertThat(rest).doesNotContainAnyElementsOf(ids(first)).doesNotHaveDuplicates();
        assertThat(rest.stream().filter(id -> !id.equals(come.id())))
                .containsExactlyElementsOf(all.stream()
                        .skip(SIZE)
                        .filter(id -> !id.equals(all.get(SIZE + 1)))
                        .toList());
    }

    @Test
    void whenAVendorsLastAccessEndsThePageAfterItIsStillFound() {
        customer.gives(customer.system(FJORDREGNSKAP, "Regnskap"), "Regnskap");
        var system = customer.system(LOENNSVERK, "Lønn");
        var others =
                Stream.of("A", "B").map(name -> customer.labels(system, name)).toList();
        var first = list.page(all(), AccessOrder.VENDOR, vendors(), BOKMAAL, new Turn.First<>(), 1);

        end(first.rows().getFirst().id());
        customer.gives(customer.system(Town.BAKERI_NORD, "Bakst"), "Bakst");

        var next = list.page(
                all(), AccessOrder.VENDOR, vendors(), BOKMAAL, first.next().orElseThrow(), SIZE);
        assertThat(ids(next)).containsExactlyElementsOf(ids(others));
    }

    @Test
    void aPageOfWhichNothingIsLeftIsTheFirst() {
        var given = manyAccesses();
        var first = page(AccessOrder.NEWEST, new Turn.First<>());
        given.stream()
                .map(SystemUser::id)
                .filter(id -> !ids(first).contains(id))
                .forEach(this::end);

        assertThat(page(AccessOrder.NEWEST, first.next().orElseThrow()))
                .isEqualTo(list.page(all(), AccessOrder.NEWEST, vendors(), BOKMAAL, new Turn.First<>(), SIZE));
    }

    @Test
    void namesAreSortedAsInNorwegianByTheLabelFirst() {
        var system = customer.system(LOENNSVERK, "Zoologi");
        Stream.of("Ørn", "Åse", "Ærfugl", "anker", "Ánne", "Zebra", "\\ skråstrek")
                .forEach(label -> customer.labels(system, label));
        customer.gives(system, "Zoologi");

        assertThat(page(AccessOrder.NAME, new Turn.First<>(), 20).rows())
                .extracting(ListedAccess::name)
                .containsExactly("\\ skråstrek", "anker", "Ánne", "Zebra", "Zoologi", "Ærfugl", "Ørn", "Åse");
    }

    @Test
    void systemsAreNamedAndSortedInTheReadersLanguage() {
        var names = new LocalisedText("Årsoppgjør", "Årsoppgjer", "Annual accounts");
        customer.gives(customer.system(LOENNSVERK, names), names.nb());
        customer.gives(customer.system(LOENNSVERK, "Bank"), "Bank");

        var english = list.page(all(), AccessOrder.NAME, vendors(), Locale.ENGLISH, new Turn.First<>(), SIZE);

        assertThat(english.rows()).extracting(ListedAccess::name).containsExactly("Annual accounts", "Bank");
        assertThat(page(AccessOrder.NAME, new Turn.First<>()).rows())
                .extracting(ListedAccess::name)
                .containsExactly("Bank", "Årsoppgjør");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fjordlønn",
                "FJORDLØN",
                "lonn",
                "payroll",
                "kafe torget",
                "TORGET  PÅ",
                "100 %",
                "%_",
                "\\",
                "kunde 17",
                "1 7",
                "17",
                "lønnsverk",
                "310 000 019",
                "310000019",
                "torget 310 000 019"
            })
    void aSearchLooksIntoAllThatTellsAnAccess(String search) {
        var system = customer.system(LOENNSVERK, new LocalisedText("Fjordlønn", "Fjordløn", "Fjord Payroll"));
        var wanted = customer.gives(system, "Dekker 100 %_\\", "Kafé på Torget", "kunde 17", Customer.SALARY);
        customer.gives(customer.system(FJORDREGNSKAP, "Bank"), "Bank", "Annet", "annet", Customer.SALARY);

        assertThat(found(search)).containsExactly(wanted.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ukjent", "bank torget", "_b", "b%k", "310000035 lønn", "999"})
    void aSearchFindsNothingElse(String search) {
        customer.gives(customer.system(LOENNSVERK, "Torget"), "Torget", null, "annet", Customer.SALARY);
        customer.gives(customer.system(FJORDREGNSKAP, "Bank"), "Bank", null, "annet", Customer.SALARY);

        assertThat(found(search)).isEmpty();
    }

    @Test
    void aListIsNarrowedByKindVendorAndPackage() {
        var own = customer.gives(customer.system(LOENNSVERK, "Lønn"), "Lønn");
        var forClients = customer.givesForClients(customer.system(LOENNSVERK, "Byrå"));
        var other = customer.gives(
                customer.system(FJORDREGNSKAP, "Bank"),
                "Bank",
                null,
                "annet",
                new Access(List.of(), List.of("lonn", "pensjon")));

        assertThat(narrowed(Optional.of(SystemUserKind.AGENT), Optional.empty()))
                .containsExactly(forClients.id());
        assertThat(narrowed(Optional.of(SystemUserKind.STANDARD), Optional.of("lonn")))
                .containsExactlyInAnyOrder(own.id(), other.id());
        assertThat(narrowed(Optional.empty(), Optional.of("pensjon")))
                .containsExactlyInAnyOrder(forClients.id(), other.id());
        assertThat(ids(list.page(
                        new AccessFilter(
                                customer.number(),
                                new SearchText(""),
                                Optional.empty(),
                                Optional.of(FJORDREGNSKAP),
                                Optional.empty()),
                        AccessOrder.NEWEST,
                        vendors(),
                        BOKMAAL,
                        new Turn.First<>(),
                        SIZE)))
                .containsExactly(other.id());
        assertThat(list.packages(customer.number())).containsExactlyInAnyOrder("lonn", "pensjon");
        assertThat(vendors().byName())
                .extracting(Vendors.Vendor::name)
                .containsExactly("Fjordregnskap AS", "Lønnsverk AS");
    }

    @Test
    void twoAccessesToOneSystemAreTwins() {
        var system = customer.system(LOENNSVERK, "Lønn");
        var first = customer.labels(system, "Kafeen");
        var second = customer.labels(system, "Bakeriet");
        customer.gives(customer.system(LOENNSVERK, "Lønn"), "Lønn");

        assertThat(page(AccessOrder.NEWEST, new Turn.First<>()).rows().stream().filter(ListedAccess::hasTwin))
                .extracting(ListedAccess::id)
                .containsExactlyInAnyOrder(first.id(), second.id());
        end(first.id());
        assertThat(page(AccessOrder.NEWEST, new Turn.First<>()).rows()).noneMatch(ListedAccess::hasTwin);
    }

    @Test
    void whatHasEndedAndWhatIsOthersIsNotListed() {
        var stranger = customer.gives(customer.system(LOENNSVERK, "Lønn"), "Lønn");
        customer.arrive();
        var ended = customer.gives(stranger.key().system(), "Lønn");
        end(ended.id());

        assertThat(page(AccessOrder.NEWEST, new Turn.First<>())).isEqualTo(ListPage.empty());
        assertThat(list.count(customer.number())).isZero();
        assertThat(list.packages(customer.number())).isEmpty();
        assertThat(vendors().byName()).isEmpty();
    }

    private List<SystemUser> manyAccesses() {
        var systems = List.of(
                customer.system(LOENNSVERK, "Lønn"),
                customer.system(FJORDREGNSKAP, "Regnskap"),
                customer.system(LOENNSVERK, "Bank"));
        return Stream.iterate(0, number -> number + 1)
                .limit(11)
                .map(number -> given(systems.get(number % 3), number))
                .toList();
    }

    /** Some share their instant, and some their name. */
    private SystemUser given(SystemId system, int number) {
        clock.advance(Duration.ofSeconds(number % 2));
        return number % 4 == 0 ? customer.labels(system, "Egen " + number % 8) : customer.gives(system, "Tittel");
    }

    private List<SystemUserId> everything(AccessOrder order) {
        return ids(page(order, new Turn.First<>(), 100));
    }

    private List<SystemUserId> rest(AccessOrder order, ListPage<ListedAccess, AccessPlace> page) {
        var read = new ArrayList<SystemUserId>();
        var at = page;
        while (at.next().isPresent()) {
            at = page(order, at.next().get());
            read.addAll(ids(at));
        }
        return read;
    }

    private List<SystemUserId> found(String search) {
        var filter = new AccessFilter(
                customer.number(), new SearchText(search), Optional.empty(), Optional.empty(), Optional.empty());
        var found = ids(list.page(filter, AccessOrder.NEWEST, vendors(), BOKMAAL, new Turn.First<>(), SIZE));
        assertThat(list.count(filter, vendors())).isEqualTo(found.size());
        return found;
    }

    private Set<SystemUserId> narrowed(Optional<SystemUserKind> kind, Optional<String> accessPackage) {
        var filter = new AccessFilter(customer.number(), new SearchText(""), kind, Optional.empty(), accessPackage);
        return Set.copyOf(ids(list.page(filter, AccessOrder.NEWEST, vendors(), BOKMAAL, new Turn.First<>(), SIZE)));
    }

    private ListPage<ListedAccess, AccessPlace> page(AccessOrder order, Turn<AccessPlace> turn) {
        return page(order, turn, SIZE);
    }

    private ListPage<ListedAccess, AccessPlace> page(AccessOrder order, Turn<AccessPlace> turn, int size) {
        return list.page(all(), order, vendors(), BOKMAAL, turn, size);
    }

    private AccessFilter all() {
        return AccessFilter.all(customer.number());
    }

    private Vendors vendors() {
        return list.vendors(customer.number());
    }

    private void end(SystemUserId id) {
        var vendor = Stream.of(LOENNSVERK, FJORDREGNSKAP)
                .filter(each -> deletion.handBack(id, each).isPresent())
                .toList();
        assertThat(vendor).hasSize(1);
    }

    private static List<SystemUserId> ids(ListPage<ListedAccess, AccessPlace> page) {
        return page.rows().stream().map(ListedAccess::id).toList();
    }

    private static List<SystemUserId> ids(List<SystemUser> systemUsers) {
        return systemUsers.stream().map(SystemUser::id).toList();
    }
}
