package no.systembruker.portal.home;

import java.util.stream.Stream;
import no.systembruker.listing.Turn;
import no.systembruker.overview.AccessList;
import no.systembruker.overview.ListedRequest;
import no.systembruker.overview.RequestFilter;
import no.systembruker.overview.RequestList;
import no.systembruker.overview.Vendors;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.portal.access.VendorNames;
import no.systembruker.portal.request.RequestRows;
import no.systembruker.portal.systemuser.SystemUserRows;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts what a party has to see to, and what it has given, into the reader's words. */
@Component
class OverviewWords {

    private static final int SHOWN = 6;

    private final RequestList requests;
    private final RequestRows requestRows;
    private final AccessList accesses;
    private final SystemUserRows accessRows;
    private final VendorNames vendorNames;

    OverviewWords(
            RequestList requests,
            RequestRows requestRows,
            AccessList accesses,
            SystemUserRows accessRows,
            VendorNames vendorNames) {
        this.requests = requests;
        this.requestRows = requestRows;
        this.accesses = accesses;
        this.accessRows = accessRows;
        this.vendorNames = vendorNames;
    }

    PartyOverview of(OrganisationNumber party) {
        var all = RequestFilter.all(party);
        var waiting =
                requests.waiting(all, Vendors.NONE, new Turn.First<>(), SHOWN).rows();
        var given = accesses.newest(party, LocaleContextHolder.getLocale(), SHOWN);
        var vendors = vendorNames.of(Stream.concat(
                waiting.stream().map(ListedRequest::system),
                given.stream().map(access -> access.key().system())));
        return new PartyOverview(
                requestRows.waiting(waiting, vendors),
                requests.countWaiting(all, Vendors.NONE),
                accessRows.of(given, vendors),
                accesses.count(party));
    }
}
