package no.systembruker.party;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One role that a person has in an organisation.
 *
 * @param givenBy who gave it in the portal; null when it came from a register
 * @param givenAt when; null when it came from a register
 */
public record Holding(
        HoldingId id,
        Role role,
        Organisation organisation,
        Person holder,
        @Nullable PersonId givenBy,
        @Nullable Instant givenAt) {

    public boolean isIn(Organisation other) {
        return organisation.uuid().equals(other.uuid());
    }
}
