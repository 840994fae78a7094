package no.systembruker.portal.client;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.systembruker.delegation.ClientFilter;
import no.systembruker.delegation.ClientOrder;
import no.systembruker.delegation.ClientPlace;
import no.systembruker.delegation.ClientState;
import no.systembruker.delegation.Source;
import no.systembruker.listing.Turn;
import no.systembruker.overview.SearchText;
import no.systembruker.portal.layout.Choices;
import no.systembruker.systemuser.SystemUserId;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** What an address of the list of clients asks for. What it cannot ask for is left out. */
record ClientListAddress(
        SystemUserId agent,
        SearchText search,
        Optional<ClientState> state,
        Optional<Source> source,
        Optional<String> lacked,
        ClientOrder order,
        int size,
        Turn<ClientPlace> turn) {

    static final List<Integer> SIZES = List.of(25, 50, 100);

    private static final int SIZE = SIZES.getFirst();
    private static final String SEARCH = "search";
    private static final String STATE = "state";
    private static final String SOURCE = "source";
    private static final String LACKED = "lacks";
    private static final String SORT = "sort";
    private static final String ROWS = "rows";
    private static final String AFTER = "after";
    private static final String BEFORE = "before";

    static ClientListAddress of(SystemUserId agent, Map<String, String> parameters) {
        return new ClientListAddress(
                agent,
                new SearchText(parameters.getOrDefault(SEARCH, "")),
                Choices.read(ClientState.class, parameters.get(STATE)),
                Choices.read(Source.class, parameters.get(SOURCE)),
                Optional.ofNullable(parameters.get(LACKED)).filter(ClientListAddress::isSlug),
                Choices.read(ClientOrder.class, parameters.get(SORT)).orElse(ClientOrder.NAME),
                SIZES.stream()
                        .filter(size -> size.toString().equals(parameters.get(ROWS)))
                        .findFirst()
                        .orElse(SIZE),
                turn(parameters));
    }

    static String of(SystemUserId agent) {
        return "/system-users/" + agent + "/clients";
    }

    private static Turn<ClientPlace> turn(Map<String, String> parameters) {
        return place(parameters, AFTER)
                .<Turn<ClientPlace>>map(Turn.After::new)
                .or(() -> place(parameters, BEFORE).map(Turn.Before::new))
                .orElseGet(Turn.First::new);
    }

    private static Optional<ClientPlace> place(Map<String, String> parameters, String name) {
        return Optional.ofNullable(parameters.get(name)).flatMap(ClientPlace::parse);
    }

    private static boolean isSlug(String text) {
        return text.matches("[a-z0-9-]{1,255}");
    }

    ClientFilter filter() {
        return new ClientFilter(search.text(), state, source, lacked);
    }

    ClientListAddress turned(Turn<ClientPlace> other) {
        return new ClientListAddress(agent, search, state, source, lacked, order, size, other);
    }

    /** All that are so, whatever else was asked for. */
    ClientListAddress allIn(ClientState wanted) {
        return new ClientListAddress(
                agent,
                new SearchText(""),
                Optional.of(wanted),
                Optional.empty(),
                Optional.empty(),
                order,
                size,
                new Turn.First<>());
    }

    @Override
    public String toString() {
        return of(agent) + query();
    }

    /** What follows the path, from the question mark on; nothing for the list as it is at first. */
    String query() {
        var builder = UriComponentsBuilder.newInstance()
                .queryParamIfPresent(
                        SEARCH,
                        Optional.of(UriUtils.encode(search.text(), StandardCharsets.UTF_8))
                                .filter(text -> !text.isEmpty()))
                .queryParamIfPresent(STATE, state.map(Choices::value))
                .queryParamIfPresent(SOURCE, source.map(Choices::value))
                .queryParamIfPresent(LACKED, lacked)
                .queryParamIfPresent(
                        SORT,
                        Optional.of(order)
                                .filter(chosen -> chosen != ClientOrder.NAME)
                                .map(Choices::value))
                .queryParamIfPresent(ROWS, Optional.of(size).filter(chosen -> chosen != SIZE));
        switch (turn) {
            case Turn.First<ClientPlace> first -> {}
            case Turn.After<ClientPlace> after ->
                builder.queryParam(AFTER, after.place().key());
            case Turn.Before<ClientPlace> before ->
                builder.queryParam(BEFORE, before.place().key());
        }
        return builder.build(true).toUriString();
    }
}
