package no.systembruker.api.security;

import no.systembruker.party.Actor;

/** The person that calls, as the token proves it; for whom the person may act, the handler must ask. */
public record ActingPerson(Actor actor) {}
