package no.systembruker.portal.client;

import java.util.Optional;
import no.systembruker.portal.session.SessionShelf;
import no.systembruker.systemuser.SystemUserId;
import org.springframework.stereotype.Component;

/** What the reader has just done with clients, to be told on the next page. */
@Component
class Reports {

    static final String PARAMETER = "told";

    private final SessionShelf<Report> shelf = new SessionShelf<>(Report.class);

    String put(Report report) {
        return shelf.put(report);
    }

    Optional<Report> find(String name, SystemUserId agent) {
        return name.isEmpty()
                ? Optional.empty()
                : shelf.find(name).filter(report -> report.agent().equals(agent.value()));
    }
}
