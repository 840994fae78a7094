package no.systembruker.portal.vendoraccess;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import no.systembruker.listing.Turn;
import no.systembruker.overview.CustomerSearch;
import no.systembruker.overview.SearchText;
import no.systembruker.overview.SystemAccessFilter;
import no.systembruker.overview.SystemAccessPlace;
import no.systembruker.portal.layout.Bookmark;
import no.systembruker.portal.layout.Choices;
import no.systembruker.register.RegisteredSystem;
import no.systembruker.register.SystemId;
import no.systembruker.systemuser.SystemUserId;
import no.systembruker.systemuser.SystemUserKind;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** What an address of the list of a system's accesses asks for. What it cannot ask for is left out. */
record AccessQuery(String system, SearchText search, Optional<SystemUserKind> kind, boolean lacking) {

    private static final int PARTS = 2;

    static AccessQuery of(Map<String, String> parameters) {
        return new AccessQuery(
                parameters.getOrDefault("system", ""),
                new SearchText(parameters.getOrDefault("search", "")),
                Choices.read(SystemUserKind.class, parameters.get("kind")),
                Choices.read(Lacking.class, parameters.get("lacking")).isPresent());
    }

    /** What the filter can ask of the accesses. */
    enum Lacking {
        SOMETHING
    }

    static Turn<SystemAccessPlace> turn(Map<String, String> parameters) {
        return place(parameters, "after")
                .<Turn<SystemAccessPlace>>map(Turn.After::new)
                .or(() -> place(parameters, "before").map(Turn.Before::new))
                .orElseGet(Turn.First::new);
    }

    boolean isAll() {
        return search.isEmpty() && kind.isEmpty() && !lacking;
    }

    /** The same of this system. */
    AccessQuery of(RegisteredSystem one) {
        return new AccessQuery(one.id().value(), search, kind, lacking);
    }

    SystemAccessFilter of(SystemId asked, CustomerSearch found) {
        return new SystemAccessFilter(asked, found, kind, lacking);
    }

    String after(SystemAccessPlace place) {
        return builder().queryParam("after", bookmark(place)).build(true).toUriString();
    }

    String before(SystemAccessPlace place) {
        return builder().queryParam("before", bookmark(place)).build(true).toUriString();
    }

    private UriComponentsBuilder builder() {
        return UriComponentsBuilder.fromPath(AccessListController.ADDRESS)
                .queryParam("system", encoded(system))
                .queryParamIfPresent(
                        "search", Optional.of(encoded(search.text())).filter(text -> !text.isEmpty()))
                .queryParamIfPresent("kind", kind.map(Choices::value))
                .queryParamIfPresent(
                        "lacking", lacking ? Optional.of(Choices.value(Lacking.SOMETHING)) : Optional.empty());
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }

    private static String bookmark(SystemAccessPlace place) {
        return Bookmark.of(place.created(), place.id());
    }

    private static Optional<SystemAccessPlace> place(Map<String, String> parameters, String name) {
        return Bookmark.read(parameters.getOrDefault(name, ""), PARTS)
                .flatMap(mark -> mark.instant(0)
                        .flatMap(at -> mark.id(1).map(id -> new SystemAccessPlace(at, new SystemUserId(id)))));
    }
}
