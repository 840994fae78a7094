package no.systembruker.portal.request;

import java.util.List;
import no.systembruker.overview.ListedRequest;
import no.systembruker.overview.RequestList;
import no.systembruker.party.Actor;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.portal.access.VendorNames;
import org.springframework.stereotype.Component;

/** What a reader who cannot answer has sent on to those who can, and what has come of it. */
@Component
public class SentRequests {

    private static final int SHOWN = 10;

    private final RequestList requests;
    private final RequestRows rows;
    private final VendorNames vendorNames;

    SentRequests(RequestList requests, RequestRows rows, VendorNames vendorNames) {
        this.requests = requests;
        this.rows = rows;
        this.vendorNames = vendorNames;
    }

    public List<SettledRequest> of(OrganisationNumber party, Actor reader) {
        var sent = requests.sentOnBy(reader.person(), party, SHOWN);
        return rows.settled(sent, vendorNames.of(sent.stream().map(ListedRequest::system)));
    }
}
