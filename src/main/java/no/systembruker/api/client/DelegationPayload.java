package no.systembruker.api.client;

import java.util.UUID;
import no.systembruker.api.json.Payload;

/** Which client was put on which agent system user, or taken off it. */
record DelegationPayload(UUID agent, UUID client) implements Payload {}
