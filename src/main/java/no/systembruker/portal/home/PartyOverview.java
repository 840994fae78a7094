package no.systembruker.portal.home;

import java.util.List;
import no.systembruker.portal.request.WaitingRequest;
import no.systembruker.portal.systemuser.SystemUserRow;

/**
 * What the overview of a party shows: the beginnings of two lists, and how long they are.
 *
 * @param waiting the most urgent of what waits for an answer
 * @param accesses the newest of what has access
 */
public record PartyOverview(
        List<WaitingRequest> waiting, long waitingCount, List<SystemUserRow> accesses, long accessCount) {

    public boolean hasMoreWaiting() {
        return waitingCount > waiting.size();
    }

    public boolean hasMoreAccesses() {
        return accessCount > accesses.size();
    }
}
