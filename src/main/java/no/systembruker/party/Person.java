package no.systembruker.party;

import java.util.UUID;

/** A human being, known to us by an id of ours and a name. */
public record Person(PersonId id, String name) implements Party {

    /** Whether these are the last of the name's words, or all of it, in small letters or large. */
    public boolean isCalled(String lastName) {
        var wanted = PartyName.words(lastName);
        var own = PartyName.words(name);
        return !wanted.isEmpty()
                && wanted.size() <= own.size()
                && own.subList(own.size() - wanted.size(), own.size()).equals(wanted);
    }

    @Override
    public UUID uuid() {
        return id.value();
    }
}
