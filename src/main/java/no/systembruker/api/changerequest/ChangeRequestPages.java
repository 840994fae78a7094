package no.systembruker.api.changerequest;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import no.systembruker.SystembrukerProperties;
import no.systembruker.api.json.MalformedInput;
import no.systembruker.api.paging.PageLinks;
import no.systembruker.api.paging.PageToken;
import no.systembruker.api.paging.PagingProperties;
import no.systembruker.changerequest.ChangeRequestId;
import no.systembruker.changerequest.ChangeRequestPage;
import no.systembruker.changerequest.ChangeRequests;
import no.systembruker.register.SystemId;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Turns the pages of a system's change requests. */
@Component
class ChangeRequestPages {

    private static final String LIST = "changerequest";

    private final ChangeRequests requests;
    private final SystembrukerProperties installation;
    private final PagingProperties paging;

    ChangeRequestPages(ChangeRequests requests, SystembrukerProperties installation, PagingProperties paging) {
        this.requests = requests;
        this.installation = installation;
        this.paging = paging;
    }

    /**
     * @param token empty for the first page
     * @throws MalformedInput when the token was not given out with a page of this list
     */
    ChangeRequestsPayload page(SystemId system, String token) {
        var page = token.isEmpty()
                ? requests.ofSystem(system, paging.pageSize())
                : read(system, token)
                        .orElseThrow(() -> MalformedInput.in("token", "must come from a page of this list"));
        return new ChangeRequestsPayload(
                links(system, page),
                page.requests().stream()
                        .map(request -> ChangeRequestPayload.listed(request, requests.hasTimedOut(request)))
                        .toList());
    }

    private Optional<ChangeRequestPage> read(SystemId system, String token) {
        return PageToken.parse(token)
                .filter(read -> read.isFor(LIST, system.value()))
                .flatMap(read -> ChangeRequestId.parse(read.from()))
                .flatMap(from -> requests.ofSystem(system, from, paging.pageSize()));
    }

    private PageLinks links(SystemId system, ChangeRequestPage page) {
        return page.next()
                .map(next -> new PageLinks(address(system, new PageToken(LIST, system.value(), next.toString()))))
                .orElse(PageLinks.LAST);
    }

    private URI address(SystemId system, PageToken token) {
        var path = ChangeRequestApi.CHANGE_REQUESTS + "/vendor/bysystem/"
                + UriUtils.encode(system.value(), StandardCharsets.UTF_8);
        return URI.create(installation.baseUrl().to(path + "?token=" + token.encoded()));
    }
}
