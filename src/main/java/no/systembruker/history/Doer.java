package no.systembruker.history;

import no.systembruker.party.PersonId;

/** Whose acts a reader asks for. */
public sealed interface Doer {

    record Somebody(PersonId person) implements Doer {}

    /** Any vendor: which one follows from the system. */
    record Vendor() implements Doer {}
}
