package no.systembruker.changerequest;

import no.systembruker.request.Decided;

/** Somebody has approved or rejected a change; which, by whom and when stands in it. */
public record ChangeRequestAnswered(ChangeRequest request, Decided decided) {}
