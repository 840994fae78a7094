package no.systembruker.api.changerequest;

import java.util.List;
import no.systembruker.api.json.Payload;
import no.systembruker.api.paging.PageLinks;

/** A page of a system's change requests (api.md §5). */
record ChangeRequestsPayload(PageLinks links, List<ChangeRequestPayload> data) implements Payload {}
