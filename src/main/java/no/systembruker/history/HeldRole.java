package no.systembruker.history;

import no.systembruker.party.PersonId;
import no.systembruker.party.Role;

/** A role, and who was given it or lost it. */
public record HeldRole(Role role, PersonId holder) {}
