package no.systembruker.portal.client;

import java.util.UUID;
import no.systembruker.portal.access.SystemLabel;
import no.systembruker.portal.layout.PartyLabel;

/**
 * Where a list of organisation numbers is handed in.
 *
 * @param numbers what was pasted
 * @param mostLines how many lines a list may have
 * @param mostMegabytes how large a file may be
 */
public record ListPage(
        UUID agent,
        SystemLabel system,
        PartyLabel owner,
        boolean adding,
        String numbers,
        int mostLines,
        long mostMegabytes) {}
