package no.systembruker.portal.vendorrequest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.systembruker.listing.Turn;
import no.systembruker.overview.BoardFilter;
import no.systembruker.overview.BoardPlace;
import no.systembruker.overview.BoardState;
import no.systembruker.overview.CustomerSearch;
import no.systembruker.overview.Matter;
import no.systembruker.overview.SearchText;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.portal.layout.Bookmark;
import no.systembruker.portal.layout.Choices;
import no.systembruker.register.SystemId;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** What an address of the board asks for. What it cannot ask for is left out. */
record BoardQuery(SearchText search, Optional<SystemId> system, Optional<Matter> matter, BoardState state) {

    private static final String AFTER = "after";
    private static final String BEFORE = "before";
    private static final int PARTS = 2;

    static BoardQuery of(Map<String, String> parameters) {
        return new BoardQuery(
                new SearchText(parameters.getOrDefault("search", "")),
                Optional.ofNullable(parameters.get("system")).flatMap(SystemId::parse),
                Choices.read(Matter.class, parameters.get("kind")),
                Choices.read(BoardState.class, parameters.get("status")).orElse(BoardState.ALL));
    }

    static Turn<BoardPlace> turn(Map<String, String> parameters) {
        return place(parameters, AFTER)
                .<Turn<BoardPlace>>map(Turn.After::new)
                .or(() -> place(parameters, BEFORE).map(Turn.Before::new))
                .orElseGet(Turn.First::new);
    }

    boolean isAll() {
        return search.isEmpty() && system.isEmpty() && matter.isEmpty() && state == BoardState.ALL;
    }

    BoardFilter of(OrganisationNumber vendor, List<SystemId> systems, CustomerSearch found) {
        return new BoardFilter(vendor, systems, found, matter, state);
    }

    BoardQuery in(BoardState other) {
        return new BoardQuery(search, system, matter, other);
    }

    String at(String address) {
        return builder(address).build(true).toUriString();
    }

    String after(BoardPlace place) {
        return builder(BoardController.ADDRESS)
                .queryParam(AFTER, bookmark(place))
                .build(true)
                .toUriString();
    }

    String before(BoardPlace place) {
        return builder(BoardController.ADDRESS)
                .queryParam(BEFORE, bookmark(place))
                .build(true)
                .toUriString();
    }

    private UriComponentsBuilder builder(String address) {
        return UriComponentsBuilder.fromPath(address)
                .queryParamIfPresent(
                        "search", Optional.of(encoded(search.text())).filter(text -> !text.isEmpty()))
                .queryParamIfPresent("system", system.map(id -> encoded(id.value())))
                .queryParamIfPresent("kind", matter.map(Choices::value))
                .queryParamIfPresent(
                        "status",
                        Optional.of(state).filter(one -> one != BoardState.ALL).map(Choices::value));
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }

    private static String bookmark(BoardPlace place) {
        return Bookmark.of(place.at(), place.id());
    }

    private static Optional<BoardPlace> place(Map<String, String> parameters, String name) {
        return Bookmark.read(parameters.getOrDefault(name, ""), PARTS)
                .flatMap(mark -> mark.instant(0).flatMap(at -> mark.id(1).map(id -> new BoardPlace(at, id))));
    }
}
