package no.systembruker.portal.client;

import java.util.List;
import java.util.UUID;
import no.systembruker.portal.access.SystemLabel;
import no.systembruker.portal.layout.PartyLabel;

/**
 * The system users for clients of one organisation.
 *
 * @param clients how many clients it has
 */
public record AgentsPage(PartyLabel party, long clients, List<Row> agents) {

    /** @param clients how many it may be used for */
    public record Row(UUID id, SystemLabel system, long clients) {}
}
