package no.systembruker.portal.vendoraccess;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why there is no token.
 *
 * @param cause as the keys of its words have it
 * @param code as the API has it
 * @param names what can be asked for instead: client ids, or references
 * @param at when it happened; null when nothing did
 * @param request the request that it is about; null when it is about none
 * @param systemUser the access that it is about; null when it is about none
 */
public record FoundCause(
        String cause,
        String code,
        List<String> names,
        @Nullable Instant at,
        @Nullable UUID request,
        @Nullable UUID systemUser) {}
