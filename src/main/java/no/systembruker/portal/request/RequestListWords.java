package no.systembruker.portal.request;

import java.util.List;
import java.util.Map;
import no.systembruker.listing.ListPage;
import no.systembruker.listing.Turn;
import no.systembruker.overview.ListedRequest;
import no.systembruker.overview.Matter;
import no.systembruker.overview.RequestFilter;
import no.systembruker.overview.RequestList;
import no.systembruker.overview.RequestPlace;
import no.systembruker.overview.Vendors;
import no.systembruker.party.Organisation;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.portal.layout.Choices;
import no.systembruker.portal.party.PartyWords;
import no.systembruker.portal.request.RequestListPage.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Puts the list that an address asks for into the reader's words: the beginnings of what waits and of what waits no longer, or
 * page after page of one of them.
 */
@Component
class RequestListWords {

    private static final int PAGE = 24;
    private static final int FIRST_WAITING = 12;
    private static final int FIRST_SETTLED = 10;

    private final RequestList requests;
    private final RequestRows rows;
    private final PartyWords parties;
    private final Choices choices;

    RequestListWords(RequestList requests, RequestRows rows, PartyWords parties, Choices choices) {
        this.requests = requests;
        this.rows = rows;
        this.parties = parties;
        this.choices = choices;
    }

    RequestListPage page(Organisation party, Map<String, String> parameters) {
        var filter = RequestListFilter.of(parameters);
        var vendors = requests.vendors(party.number());
        var asked = new Asked(filter, party.number(), vendors, RequestListFilter.turn(parameters));
        return new RequestListPage(
                parties.label(party),
                filter(filter, vendors),
                vendors.byName().isEmpty(),
                waiting(asked),
                settled(asked));
    }

    /** What is asked for, of whom, who may have asked for it, and which page of it. */
    private record Asked(RequestListFilter filter, OrganisationNumber party, Vendors vendors, Turn<RequestPlace> turn) {

        RequestFilter core() {
            return filter.of(party);
        }

        Map<OrganisationNumber, String> names() {
            return vendors.names();
        }
    }

    private @Nullable Part<WaitingRequest> waiting(Asked asked) {
        var status = asked.filter().status();
        if (status.isEmpty()) {
            return beginning(waiting(asked, new Turn.First<>(), FIRST_WAITING), asked, ListedStatus.WAITING);
        }
        return status.get() == ListedStatus.WAITING ? waiting(asked, asked.turn(), PAGE) : null;
    }

    private @Nullable Part<SettledRequest> settled(Asked asked) {
        var status = asked.filter().status();
        if (status.isEmpty()) {
            return beginning(settled(asked, new Turn.First<>(), FIRST_SETTLED), asked, ListedStatus.SETTLED);
        }
        return status.get() == ListedStatus.WAITING ? null : settled(asked, asked.turn(), PAGE);
    }

    private Part<WaitingRequest> waiting(Asked asked, Turn<RequestPlace> turn, int size) {
        var page = requests.waiting(asked.core(), asked.vendors(), turn, size);
        var count = requests.countWaiting(asked.core(), asked.vendors());
        return part(count, page, rows.waiting(page.rows(), asked.names()), asked);
    }

    private Part<SettledRequest> settled(Asked asked, Turn<RequestPlace> turn, int size) {
        var state = asked.filter().status().flatMap(ListedStatus::settledState);
        var page = requests.settled(asked.core(), state, asked.vendors(), turn, size);
        var count = requests.countSettled(asked.core(), state, asked.vendors());
        return part(count, page, rows.settled(page.rows(), asked.names()), asked);
    }

    private static <R> Part<R> part(long count, ListPage<ListedRequest, RequestPlace> page, List<R> rows, Asked asked) {
        return new Part<>(
                count,
                rows,
                null,
                page.previous().map(turn -> asked.filter().before(turn.place())).orElse(null),
                page.next().map(turn -> asked.filter().after(turn.place())).orElse(null));
    }

    /** Leads to the rest, which is turned by pages of its own. */
    private static <R> Part<R> beginning(Part<R> part, Asked asked, ListedStatus rest) {
        var all = part.next() == null ? null : asked.filter().narrowedTo(rest);
        return new Part<>(part.count(), part.rows(), all, null, null);
    }

    private RequestListPage.Filter filter(RequestListFilter asked, Vendors vendors) {
        return new RequestListPage.Filter(
                asked.search().text(),
                choices.allOr(Matter.class, "request.filter.kind.", asked.matter()),
                choices.vendors(vendors, asked.vendor(), "request.filter.vendor.all"),
                choices.allOr(ListedStatus.class, "request.filter.status.", asked.status()),
                !asked.isAll());
    }
}
