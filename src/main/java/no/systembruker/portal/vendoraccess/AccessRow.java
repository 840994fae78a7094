package no.systembruker.portal.vendoraccess;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.systembruker.portal.layout.PartyLabel;
import org.jspecify.annotations.Nullable;

/**
 * An access that a customer has given, in the reader's words.
 *
 * @param reference the vendor's own; null when it is the customer's number
 * @param lacks the names of what the system now asks for, and it has not
 */
public record AccessRow(
        UUID id,
        PartyLabel customer,
        String title,
        @Nullable String reference,
        boolean forClients,
        Instant given,
        List<String> lacks) {}
