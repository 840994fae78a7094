package no.systembruker.history;

import java.time.Instant;
import java.util.UUID;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PersonId;
import no.systembruker.register.SystemId;
import no.systembruker.systemuser.OwnLabel;
import no.systembruker.systemuser.SystemUserKind;
import org.jspecify.annotations.Nullable;

/**
 * One line of an organisation's history.
 *
 * @param party whose history it is
 * @param person who did it; null when the vendor did, the other side of a dealing, or nobody
 * @param system null when it was about no system, but about a person's role
 * @param kind for whom the system acts, or would; null when it was about no system
 * @param subject the request or system user it was done to; the two share their id, and have the changes that were asked for.
 *     Else what somebody held or holds, or the client
 * @param request the request or change request that it was done to, or that it came of; null when it came of none
 * @param label what the party called the access from then on, where the entry tells that it was given a name
 * @param change what it gave to the system user and took from it; null when it did neither
 * @param role whose role it gave or took; null when it did neither
 * @param dealing what it had to do with a client, or with whom one is a client of; null when it had nothing
 */
public record HistoryEntry(
        long id,
        Instant at,
        OrganisationNumber party,
        Act act,
        @Nullable PersonId person,
        @Nullable SystemId system,
        @Nullable SystemUserKind kind,
        UUID subject,
        @Nullable UUID request,
        String title,
        @Nullable OwnLabel label,
        @Nullable AccessChange change,
        @Nullable HeldRole role,
        @Nullable ClientDealing dealing) {}
