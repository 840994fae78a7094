package no.systembruker.party;

import java.util.UUID;

/** Our own name for a person, used everywhere but at sign-in, so that person numbers stay in one place. */
public record PersonId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
