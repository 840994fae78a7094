package no.systembruker.api.changerequest;

import java.nio.charset.StandardCharsets;
import no.systembruker.api.paging.PagedList;
import no.systembruker.api.paging.Pages;
import no.systembruker.changerequest.ChangeRequestId;
import no.systembruker.changerequest.ChangeRequestPage;
import no.systembruker.changerequest.ChangeRequests;
import no.systembruker.register.SystemId;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Turns the pages of a system's change requests. */
@Component
class ChangeRequestPages {

    private final ChangeRequests requests;
    private final Pages pages;

    ChangeRequestPages(ChangeRequests requests, Pages pages) {
        this.requests = requests;
        this.pages = pages;
    }

    /**
     * @param token empty for the first page
     * @throws no.systembruker.api.json.MalformedInput when the token was not given out with a page of this list
     */
    ChangeRequestsPayload page(SystemId system, String token) {
        var list = new PagedList("changerequest", system.value(), path(system));
        var page = pages.start(list, token)
                .map(from -> pageFrom(system, from))
                .orElseGet(() -> requests.ofSystem(system, pages.size()));
        var entries = page.requests().stream()
                .map(request -> ChangeRequestPayload.listed(request, requests.hasTimedOut(request)))
                .toList();
        return new ChangeRequestsPayload(pages.links(list, page.next()), entries);
    }

    private ChangeRequestPage pageFrom(SystemId system, String from) {
        return ChangeRequestId.parse(from)
                .flatMap(first -> requests.ofSystem(system, first, pages.size()))
                .orElseThrow(Pages::notOfThisList);
    }

    private static String path(SystemId system) {
        return ChangeRequestApi.CHANGE_REQUESTS + "/vendor/bysystem/"
                + UriUtils.encode(system.value(), StandardCharsets.UTF_8);
    }
}
