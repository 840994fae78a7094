package no.systembruker.request;

/** Somebody has approved or rejected a request; which, by whom and when stands in it. */
public record RequestAnswered(SystemUserRequest request, Decided decided) {}
