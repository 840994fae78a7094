package no.systembruker.delegation;

import static no.systembruker.delegation.ClientWorld.ACCOUNTING;
import static no.systembruker.delegation.ClientWorld.TAX;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import no.systembruker.TestClock;
import no.systembruker.Town;
import no.systembruker.listing.Turn;
import no.systembruker.party.Organisation;
import no.systembruker.party.Role;
import no.systembruker.systemuser.AgentSystemUser;
import org.jspecify.annotations.Nullable;
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
        extraIncludes = {"systemuser", "register", "job"})
@Import({Town.class, TestClock.class, ClientWorld.class})
abstract class ClientListModuleTests {

    @Autowired
    private ClientWorld world;

    @Autowired
    private ClientList list;

    @Autowired
    private ClientAdministration administration;

    @Autowired
    private PackageGiving giving;

    private AgentSystemUser agent;

    @BeforeEach
    void anAccountantArrives() {
        world.arrive();
        agent = world.agent(ACCOUNTING, TAX);
    }

    @Test
    void eachClientIsToldHowItStands() {
        var on = giver("Asker Bil AS");
        var addable = giver("Bakeri Nord AS");
        var lacking = world.client("Cafe Syd AS");
        administration.add(agent.id(), on.uuid(), world.nils());

        assertThat(read(ClientFilter.ALL))
                .satisfiesExactly(
                        row -> {
                            assertThat(row.organisation()).isEqualTo(on);
                            assertThat(row.state()).isEqualTo(ClientState.ON);
                            assertThat(row.sources()).containsExactlyInAnyOrder(Source.ACCOUNTANT, Source.DIRECT);
                        },
                        row -> {
                            assertThat(row.organisation()).isEqualTo(addable);
                            assertThat(row.state()).isEqualTo(ClientState.ADDABLE);
                            assertThat(row.lacking()).isEmpty();
                        },
                        row -> {
                            assertThat(row.organisation()).isEqualTo(lacking);
                            assertThat(row.state()).isEqualTo(ClientState.LACKING);
                            assertThat(row.lacking()).containsExactly(TAX);
                        });
        var counts = list.counts(agent);
        assertThat(List.of(counts.on(), counts.addable(), counts.lacking(), counts.all()))
                .containsExactly(1L, 1L, 1L, 3L);
        assertThat(counts.lackingEach()).containsExactly(Map.entry(TAX, 1L));
        assertThat(counts.sources()).isEqualTo(Set.of(Source.ACCOUNTANT, Source.DIRECT));
    }

    @ParameterizedTest
    @EnumSource(ClientState.class)
    void isNarrowedToAState(ClientState state) {
        administration.add(agent.id(), giver("Asker Bil AS").uuid(), world.nils());
        giver("Bakeri Nord AS");
        world.client("Cafe Syd AS");
        giver("Drammen Dekk AS");
        administration.add(agent.id(), giver("Eiker Elektro AS").uuid(), world.nils());

        var rows = read(ClientFilter.in(state));

        assertThat(rows).extracting(ListedClient::state).containsOnly(state);
        assertThat(rows).hasSize((int) list.counts(agent).in(state));
        assertThat(list.count(agent, ClientFilter.in(state))).isEqualTo(rows.size());
    }

    @Test
    void isNarrowedToASourceAndToAPackageThatIsLacked() {
        var cooperative = world.client("Berget borettslag", "BRL", Role.FORRETNINGSFORER);
        var bakery = world.client("Bakeri Nord AS");
        giver("Cafe Syd AS");

        assertThat(names(filter("", null, Source.BUSINESS_MANAGER, null))).containsExactly(cooperative.name());
        assertThat(names(filter("", null, null, ACCOUNTING))).containsExactly(cooperative.name());
        assertThat(names(filter("", null, null, TAX))).containsExactly(bakery.name(), cooperative.name());
        assertThat(names(filter("", null, Source.AUDITOR, null))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nord bakeri", "BAKERI", "bak no", " bakeri   nord as "})
    void isSearchedByBeginningsOfWordsInAnyOrder(String search) {
        world.client("Bakeri Nord AS");
        world.client("Storbakeriet AS");

        assertThat(names(filter(search, null, null, null))).containsExactly("Bakeri Nord AS");
        assertThat(list.count(agent, filter(search, null, null, null))).isEqualTo(1);
    }

    @Test
    void isSearchedByNumberWithSpacesOrWithout() {
        var bakery = world.client("Bakeri Nord AS");
        var number = bakery.number().value();

        assertThat(names(filter(number, null, null, null))).containsExactly("Bakeri Nord AS");
        assertThat(names(filter(
                        "%s %s %s".formatted(number.substring(0, 3), number.substring(3, 6), number.substring(6)),
                        null,
                        null,
                        null)))
                .containsExactly("Bakeri Nord AS");
        assertThat(names(filter(number.substring(3), null, null, null))).isEmpty();
        assertThat(names(filter("?!", null, null, null))).isEmpty();
    }

    @Test
    void isSearchedWithinAState() {
        administration.add(agent.id(), giver("Bakeri Nord AS").uuid(), world.nils());
        giver("Bakeri Sør AS");

        assertThat(names(filter("bakeri", ClientState.ON, null, null))).containsExactly("Bakeri Nord AS");
        assertThat(names(filter("bakeri", ClientState.ADDABLE, null, null))).containsExactly("Bakeri Sør AS");
    }

    @ParameterizedTest
    @EnumSource(ClientOrder.class)
    void isTurnedBothWays(ClientOrder order) {
        var all = IntStream.range(0, 11)
                .mapToObj(i -> world.client("Klient %c AS".formatted('A' + (i * 7) % 11)))
                .toList();
        var sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparing(organisation -> order == ClientOrder.NAME
                ? organisation.name()
                : organisation.number().value()));

        var first = list.page(agent, ClientFilter.ALL, order, new Turn.First<>(), 4);
        var second = list.page(agent, ClientFilter.ALL, order, first.next().orElseThrow(), 4);
        var third = list.page(agent, ClientFilter.ALL, order, second.next().orElseThrow(), 4);
        var back = list.page(agent, ClientFilter.ALL, order, third.previous().orElseThrow(), 4);

        assertThat(first.previous()).isEmpty();
        assertThat(third.next()).isEmpty();
        assertThat(back.rows()).isEqualTo(second.rows());
        assertThat(List.of(first, second, third).stream().flatMap(page -> page.rows().stream()))
                .extracting(ListedClient::organisation)
                .isEqualTo(sorted);
    }

    @ParameterizedTest
    @EnumSource(ClientState.class)
    void aNarrowedListIsTurnedToo(ClientState state) {
        for (int i = 0; i < 5; i++) {
            administration.add(agent.id(), giver("På %c AS".formatted('A' + i)).uuid(), world.nils());
            giver("Klar %c AS".formatted('A' + i));
            world.client("Mangler %c AS".formatted('A' + i));
        }
        var filter = ClientFilter.in(state);

        var first = list.page(agent, filter, ClientOrder.NAME, new Turn.First<>(), 3);
        var second = list.page(agent, filter, ClientOrder.NAME, first.next().orElseThrow(), 3);
        var back = list.page(agent, filter, ClientOrder.NAME, second.previous().orElseThrow(), 3);

        assertThat(first.rows()).hasSize(3);
        assertThat(second.rows()).hasSize(2);
        assertThat(back.rows()).isEqualTo(first.rows());
    }

    private Organisation giver(String name) {
        var client = world.client(name);
        giving.give(client.number(), world.accountant().number(), List.of(TAX), world.leaderOf(client));
        return client;
    }

    private List<ListedClient> read(ClientFilter filter) {
        return list.page(agent, filter, ClientOrder.NAME, new Turn.First<>(), 50)
                .rows();
    }

    private List<String> names(ClientFilter filter) {
        return read(filter).stream().map(row -> row.organisation().name()).toList();
    }

    private static ClientFilter filter(
            String search, @Nullable ClientState state, @Nullable Source source, @Nullable String lacked) {
        return new ClientFilter(
                search, Optional.ofNullable(state), Optional.ofNullable(source), Optional.ofNullable(lacked));
    }
}
