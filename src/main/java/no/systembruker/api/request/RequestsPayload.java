package no.systembruker.api.request;

import java.util.List;
import no.systembruker.api.json.Payload;
import no.systembruker.api.paging.PageLinks;

/** A page of a system's requests (api.md §4). */
record RequestsPayload(PageLinks links, List<RequestPayload> data) implements Payload {}
