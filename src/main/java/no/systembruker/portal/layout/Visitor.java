package no.systembruker.portal.layout;

import org.jspecify.annotations.Nullable;

/**
 * The signed-in person, and the party that he or she acts for when one has been chosen.
 *
 * @param speaksForVendor whether he or she may act for the party as a vendor
 * @param former the party until this page, which is about another
 * @param onPageOfParty whether the page is about one party, and so leads back to it whichever one chooses
 * @param idleSeconds how long one stays signed in without doing anything; 0 when that is not known
 * @param mark by which the page knows this person from the next at the same screen; says nothing of who it is
 */
public record Visitor(
        String name,
        @Nullable PartyLabel party,
        boolean speaksForVendor,
        @Nullable PartyLabel former,
        boolean onPageOfParty,
        int idleSeconds,
        String mark) {

    public Visitor(String name, @Nullable PartyLabel party) {
        this(name, party, false, null, false, 0, "");
    }
}
