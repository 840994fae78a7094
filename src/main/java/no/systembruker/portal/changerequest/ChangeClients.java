package no.systembruker.portal.changerequest;

import java.util.List;
import no.systembruker.delegation.ClientImpact;
import no.systembruker.portal.layout.PartyLabel;

/**
 * What a change means to clients, in the reader's words.
 *
 * @param listed those who fall out, or the first of them; none once it has happened
 */
public record ChangeClients(ClientImpact impact, List<Falling> listed) {

    /**
     * A client who falls out.
     *
     * @param lacking the names of the packages that it has not given
     */
    public record Falling(PartyLabel client, List<String> lacking) {}

    /** Whether nobody is on it, so that nobody can stay or fall out. */
    public boolean concernsNobody() {
        return impact.staying() == 0 && impact.fallingOut() == 0 && !impact.ownerFallsOut();
    }

    public boolean hasMore() {
        return impact.fallingOut() > listed.size();
    }
}
