package no.systembruker.portal.layout;

import org.jspecify.annotations.Nullable;

/** Where a reader is in a long list, and the addresses of the pages before and after. */
public record PageTurn(
        int number,
        int count,
        @Nullable String previous,
        @Nullable String next) {}
