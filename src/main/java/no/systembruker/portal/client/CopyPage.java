package no.systembruker.portal.client;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.systembruker.portal.access.SystemLabel;
import no.systembruker.portal.layout.PartyLabel;

/** Which system users' clients can be added to this one as well. */
public record CopyPage(UUID agent, SystemLabel system, PartyLabel owner, List<Other> others) {

    public record Other(UUID id, SystemLabel system, Instant since) {}
}
