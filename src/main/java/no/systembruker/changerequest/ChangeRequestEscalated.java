package no.systembruker.changerequest;

import no.systembruker.request.Escalated;

/** Somebody has sent a change request on to those who can answer it; which, by whom and when stands in it. */
public record ChangeRequestEscalated(ChangeRequest request, Escalated escalated) {}
