package no.systembruker.portal.changerequest;

import java.util.List;
import no.systembruker.portal.changerequest.ChangeClients.Falling;
import org.jspecify.annotations.Nullable;

/**
 * A page of the clients who fall out of an access when a change of it is approved.
 *
 * @param all how many there are on all pages
 * @param next where the next page begins, if there is one
 */
public record FallingOutPage(
        long all, List<Falling> clients, @Nullable String next) {}
