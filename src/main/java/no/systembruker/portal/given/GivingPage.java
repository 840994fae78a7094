package no.systembruker.portal.given;

import java.util.List;
import no.systembruker.portal.access.AccessLine;
import no.systembruker.portal.layout.PartyLabel;
import org.jspecify.annotations.Nullable;

/**
 * What the party is about to give, and to whom, as far as the reader has come.
 *
 * @param to the recipient; null until one has been named
 * @param number what was written as its number
 * @param chosen the packages that were chosen
 * @param offered those that fit the search, chosen ones left out
 * @param access the chosen ones with a word at each on whether the reader may give it
 * @param mayGiveAll whether the reader may give all of it
 */
public record GivingPage(
        PartyLabel party,
        @Nullable PartyLabel to,
        String number,
        String search,
        List<Offer> chosen,
        List<Offer> offered,
        List<AccessLine> access,
        boolean mayGiveAll) {

    public record Offer(String slug, String name, @Nullable String description) {}
}
