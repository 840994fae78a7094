package no.systembruker.portal.systemuser;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import no.systembruker.listing.Turn;
import no.systembruker.overview.AccessFilter;
import no.systembruker.overview.AccessOrder;
import no.systembruker.overview.AccessPlace;
import no.systembruker.overview.SearchText;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.portal.access.AccessKind;
import no.systembruker.portal.layout.Bookmark;
import no.systembruker.portal.layout.Choices;
import no.systembruker.systemuser.SystemUserId;
import no.systembruker.systemuser.SystemUserKind;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** What an address of the list asks for. What it cannot ask for is left out. */
record SystemUserFilter(
        SearchText search,
        Optional<AccessKind> kind,
        Optional<OrganisationNumber> vendor,
        Optional<String> accessPackage,
        AccessOrder order) {

    static final String SEARCH = "search";
    static final String KIND = "kind";
    static final String VENDOR = "vendor";
    static final String PACKAGE = "package";
    static final String SORT = "sort";

    private static final String AFTER = "after";
    private static final String BEFORE = "before";
    private static final int PARTS = 4;

    static SystemUserFilter of(Map<String, String> parameters) {
        return new SystemUserFilter(
                new SearchText(parameters.getOrDefault(SEARCH, "")),
                Choices.read(AccessKind.class, parameters.get(KIND)),
                Optional.ofNullable(parameters.get(VENDOR)).flatMap(OrganisationNumber::parse),
                Optional.ofNullable(parameters.get(PACKAGE)).filter(SystemUserFilter::isSlug),
                Choices.read(AccessOrder.class, parameters.get(SORT)).orElse(AccessOrder.NEWEST));
    }

    static Turn<AccessPlace> turn(Map<String, String> parameters) {
        return place(parameters, AFTER)
                .<Turn<AccessPlace>>map(Turn.After::new)
                .or(() -> place(parameters, BEFORE).map(Turn.Before::new))
                .orElseGet(Turn.First::new);
    }

    AccessFilter of(OrganisationNumber owner) {
        return new AccessFilter(owner, search, kind.map(SystemUserFilter::coreKind), vendor, accessPackage);
    }

    String address() {
        return builder().build(true).toUriString();
    }

    /** All of it as a file. */
    String download() {
        return builder()
                .replacePath(SystemUserController.ADDRESS + ".csv")
                .build(true)
                .toUriString();
    }

    String after(AccessPlace place) {
        return builder().queryParam(AFTER, bookmark(place)).build(true).toUriString();
    }

    String before(AccessPlace place) {
        return builder().queryParam(BEFORE, bookmark(place)).build(true).toUriString();
    }

    private UriComponentsBuilder builder() {
        return UriComponentsBuilder.fromPath(SystemUserController.ADDRESS)
                .queryParamIfPresent(
                        SEARCH,
                        Optional.of(UriUtils.encode(search.text(), StandardCharsets.UTF_8))
                                .filter(text -> !text.isEmpty()))
                .queryParamIfPresent(KIND, kind.map(Choices::value))
                .queryParamIfPresent(VENDOR, vendor)
                .queryParamIfPresent(PACKAGE, accessPackage)
                .queryParamIfPresent(
                        SORT,
                        Optional.of(order)
                                .filter(chosen -> chosen != AccessOrder.NEWEST)
                                .map(Choices::value));
    }

    private static String bookmark(AccessPlace place) {
        return Bookmark.of(place.created(), place.vendor(), place.id(), place.name());
    }

    private static Optional<AccessPlace> place(Map<String, String> parameters, String name) {
        return Bookmark.read(parameters.getOrDefault(name, ""), PARTS)
                .flatMap(mark -> mark.instant(0)
                        .flatMap(created -> OrganisationNumber.parse(mark.text(1))
                                .flatMap(vendor -> mark.id(2)
                                        .map(id -> new AccessPlace(
                                                created, vendor, mark.text(3), new SystemUserId(id))))));
    }

    private static boolean isSlug(String text) {
        return text.matches("[a-z0-9-]{1,255}");
    }

    private static SystemUserKind coreKind(AccessKind kind) {
        return switch (kind) {
            case OWN -> SystemUserKind.STANDARD;
            case FOR_CLIENTS -> SystemUserKind.AGENT;
        };
    }
}
