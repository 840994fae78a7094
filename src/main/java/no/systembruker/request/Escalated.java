package no.systembruker.request;

import java.time.Instant;
import no.systembruker.party.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * That somebody who could not answer a request has sent it on to those who can, inside the same organisation.
 *
 * @param message what they wrote to those who can, if anything; the vendor never sees it
 */
public record Escalated(Instant at, PersonId by, @Nullable String message) {}
