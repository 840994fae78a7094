package no.systembruker.party;

import java.util.UUID;

/** Somebody who can act, or be acted for. */
public sealed interface Party permits Organisation, Person {

    UUID uuid();

    String name();
}
