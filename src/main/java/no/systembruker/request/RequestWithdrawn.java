package no.systembruker.request;

import java.time.Instant;

/** The vendor no longer asks. What the customer may have answered stands. */
public record RequestWithdrawn(SystemUserRequest request, Instant at) {}
