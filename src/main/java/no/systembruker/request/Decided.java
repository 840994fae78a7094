package no.systembruker.request;

import java.time.Instant;
import no.systembruker.party.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * That a request was answered, by whom and when.
 *
 * @param reason why it was rejected, if that was told
 */
public record Decided(Instant at, PersonId by, @Nullable String reason) {}
