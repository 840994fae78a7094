package no.systembruker.portal.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.systembruker.portal.signin.CurrentActor;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.stereotype.Component;

/**
 * A page made for somebody is not stored; the back button fetches it again, which a page got by GET allows. An open page may be
 * kept by the browser alone, and is asked about each time. What says otherwise itself, as assets do, keeps its word.
 */
@Component
class CacheRule implements HeaderWriter {

    private final CurrentActor actor;

    CacheRule(CurrentActor actor) {
        this.actor = actor;
    }

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        if (!response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, actor.find().isPresent() ? "no-store" : "private, no-cache");
        }
    }
}
