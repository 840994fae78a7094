package no.systembruker.portal.role;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person and a role.
 *
 * @param role in the reader's words
 * @param power the key of the sentence that tells what it lets them do
 * @param mainUnit the name of the main unit that it is a role in; null when it is in the organisation itself
 * @param givenBy who gave it; null when it came from a register
 * @param oneself whether the person is the reader
 */
public record RoleRow(
        UUID id,
        String person,
        String role,
        String power,
        @Nullable String mainUnit,
        @Nullable String givenBy,
        @Nullable Instant givenAt,
        boolean oneself) {}
