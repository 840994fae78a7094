package no.systembruker.party;

import java.util.UUID;

/** A human being, known to us by an id of ours and a name. */
public record Person(PersonId id, String name) implements Party {

    @Override
    public UUID uuid() {
        return id.value();
    }
}
