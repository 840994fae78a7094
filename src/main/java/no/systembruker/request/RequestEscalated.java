package no.systembruker.request;

/** Somebody has sent a request on to those who can answer it; which, by whom and when stands in it. */
public record RequestEscalated(SystemUserRequest request, Escalated escalated) {}
