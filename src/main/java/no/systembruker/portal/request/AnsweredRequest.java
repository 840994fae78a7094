package no.systembruker.portal.request;

import java.time.Instant;
import java.util.UUID;
import no.systembruker.portal.access.SystemLabel;

/** A request that was answered, as lists show it. */
public record AnsweredRequest(UUID id, Matter matter, SystemLabel system, Verdict verdict, String by, Instant at) {}
