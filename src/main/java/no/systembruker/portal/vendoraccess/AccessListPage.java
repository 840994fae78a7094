package no.systembruker.portal.vendoraccess;

import java.util.List;
import no.systembruker.overview.UpTo;
import no.systembruker.portal.layout.Choice;
import no.systembruker.portal.layout.PartyLabel;
import org.jspecify.annotations.Nullable;

/** What the list of a system's accesses shows. */
public record AccessListPage(
        PartyLabel party,
        String systemId,
        String system,
        Filter filter,
        UpTo count,
        List<AccessRow> rows,
        @Nullable String previous,
        @Nullable String next) {

    /**
     * @param systems none when there is just one
     * @param active whether it leaves anything out
     * @param tooWide whether more customers can be meant than are looked for
     */
    public record Filter(
            String search,
            List<Choice> systems,
            List<Choice> kinds,
            List<Choice> lacking,
            boolean active,
            boolean tooWide) {}
}
