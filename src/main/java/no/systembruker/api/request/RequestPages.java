package no.systembruker.api.request;

import java.nio.charset.StandardCharsets;
import no.systembruker.api.paging.PagedList;
import no.systembruker.api.paging.Pages;
import no.systembruker.register.SystemId;
import no.systembruker.request.RequestId;
import no.systembruker.request.RequestPage;
import no.systembruker.request.Requests;
import no.systembruker.systemuser.SystemUserKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Turns the pages of a system's requests of one kind. */
@Component
class RequestPages {

    private final Requests requests;
    private final Pages pages;

    RequestPages(Requests requests, Pages pages) {
        this.requests = requests;
        this.pages = pages;
    }

    /**
     * @throws no.systembruker.api.json.MalformedInput when the token was not given out with a page of this list
     */
    RequestsPayload page(SystemId system, SystemUserKind kind, @Nullable String token) {
        var list = list(system, kind);
        var page = pages.start(list, token)
                .map(from -> pageFrom(system, kind, from))
                .orElseGet(() -> requests.ofSystem(system, kind, pages.size()));
        var entries = page.requests().stream()
                .map(request -> RequestPayload.listed(request, requests.hasTimedOut(request)))
                .toList();
        return new RequestsPayload(pages.links(list, page.next()), entries);
    }

    private RequestPage pageFrom(SystemId system, SystemUserKind kind, String from) {
        return RequestId.parse(from)
                .flatMap(first -> requests.ofSystem(system, kind, first, pages.size()))
                .orElseThrow(Pages::notOfThisList);
    }

    private static PagedList list(SystemId system, SystemUserKind kind) {
        var path = "/bysystem/" + UriUtils.encode(system.value(), StandardCharsets.UTF_8);
        return switch (kind) {
            case STANDARD -> new PagedList("request", system.value(), RequestApi.REQUESTS + path);
            case AGENT -> new PagedList("agentrequest", system.value(), AgentRequestApi.AGENT_REQUESTS + path);
        };
    }
}
