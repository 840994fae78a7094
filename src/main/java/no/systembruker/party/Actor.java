package no.systembruker.party;

/** A person who is signed in, and how surely. */
public record Actor(PersonId person, String name, SecurityLevel level) {}
