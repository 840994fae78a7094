package no.systembruker.portal.party;

import java.util.List;
import no.systembruker.portal.layout.PartyLabel;
import org.jspecify.annotations.Nullable;

/**
 * A page of those one may act for.
 *
 * @param recent those one acted for last, where there are enough to lose them among
 * @param next the number of the last organisation on this page, when there are more
 * @param back the page to come back to
 */
public record PartyPage(
        String search,
        boolean isFirst,
        @Nullable PartyLabel current,
        List<PartyChoice> recent,
        List<PartyChoice> parties,
        @Nullable String next,
        String back) {

    static final int SEEN_AT_A_GLANCE = 7;

    public boolean isSearched() {
        return !search.isEmpty();
    }

    public boolean hasNone() {
        return parties.isEmpty() && isFirst && !isSearched();
    }

    /** Few enough to be seen at a glance need no search. */
    public boolean isSearchable() {
        return isSearched() || !isFirst || next != null || parties.size() > SEEN_AT_A_GLANCE;
    }
}
