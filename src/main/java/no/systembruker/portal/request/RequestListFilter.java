package no.systembruker.portal.request;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import no.systembruker.listing.Turn;
import no.systembruker.overview.Matter;
import no.systembruker.overview.RequestFilter;
import no.systembruker.overview.RequestPlace;
import no.systembruker.overview.SearchText;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.portal.layout.Bookmark;
import no.systembruker.portal.layout.Choices;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** What an address of the list asks for. What it cannot ask for is left out. */
record RequestListFilter(
        SearchText search,
        Optional<Matter> matter,
        Optional<OrganisationNumber> vendor,
        Optional<ListedStatus> status) {

    static final String SEARCH = "search";
    static final String KIND = "kind";
    static final String VENDOR = "vendor";
    static final String STATUS = "status";

    private static final String AFTER = "after";
    private static final String BEFORE = "before";
    private static final int PARTS = 3;

    static RequestListFilter of(Map<String, String> parameters) {
        return new RequestListFilter(
                new SearchText(parameters.getOrDefault(SEARCH, "")),
                Choices.read(Matter.class, parameters.get(KIND)),
                Optional.ofNullable(parameters.get(VENDOR)).flatMap(OrganisationNumber::parse),
                Choices.read(ListedStatus.class, parameters.get(STATUS)));
    }

    static Turn<RequestPlace> turn(Map<String, String> parameters) {
        return place(parameters, AFTER)
                .<Turn<RequestPlace>>map(Turn.After::new)
                .or(() -> place(parameters, BEFORE).map(Turn.Before::new))
                .orElseGet(Turn.First::new);
    }

    RequestFilter of(OrganisationNumber party) {
        return new RequestFilter(party, search, matter, vendor);
    }

    boolean isAll() {
        return search.isEmpty() && matter.isEmpty() && vendor.isEmpty() && status.isEmpty();
    }

    String narrowedTo(ListedStatus one) {
        return new RequestListFilter(search, matter, vendor, Optional.of(one))
                .builder()
                .build(true)
                .toUriString();
    }

    String after(RequestPlace place) {
        return builder().queryParam(AFTER, bookmark(place)).build(true).toUriString();
    }

    String before(RequestPlace place) {
        return builder().queryParam(BEFORE, bookmark(place)).build(true).toUriString();
    }

    private UriComponentsBuilder builder() {
        return UriComponentsBuilder.fromPath(RequestController.ADDRESS)
                .queryParamIfPresent(
                        SEARCH,
                        Optional.of(UriUtils.encode(search.text(), StandardCharsets.UTF_8))
                                .filter(text -> !text.isEmpty()))
                .queryParamIfPresent(KIND, matter.map(Choices::value))
                .queryParamIfPresent(VENDOR, vendor)
                .queryParamIfPresent(STATUS, status.map(Choices::value));
    }

    private static String bookmark(RequestPlace place) {
        return Bookmark.of(place.escalated(), place.end(), place.id());
    }

    private static Optional<RequestPlace> place(Map<String, String> parameters, String name) {
        return Bookmark.read(parameters.getOrDefault(name, ""), PARTS)
                .flatMap(mark -> mark.instant(1)
                        .flatMap(end ->
                                mark.id(2).map(id -> new RequestPlace(Boolean.parseBoolean(mark.text(0)), end, id))));
    }
}
