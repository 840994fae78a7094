package no.systembruker.api.client;

import java.util.List;
import no.systembruker.api.json.Payload;
import no.systembruker.api.paging.PageLinks;

/** A page of what came of each client. */
record ClientOutcomesPayload(PageLinks links, List<ClientOutcomePayload> data) implements Payload {}
