package no.systembruker.changerequest;

import java.time.Instant;

/** The vendor no longer asks. What the customer may have answered stands. */
public record ChangeRequestWithdrawn(ChangeRequest request, Instant at) {}
