package no.systembruker.portal.vendor;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One change of a system.
 *
 * @param words the key of the sentence that tells it, which takes who did it
 * @param by a person's name, or the id of the client that did it
 * @param client whether it was a client, by the API
 * @param organisation whom they spoke for
 * @param difference what was changed; null where that is not known
 */
public record ChangeLine(
        Instant at,
        String words,
        String by,
        boolean client,
        String organisation,
        @Nullable DifferenceLines difference) {}
