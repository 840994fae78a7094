package no.systembruker.sandbox.town;

import java.util.List;
import java.util.Optional;
import no.systembruker.changerequest.ChangeRequest;
import no.systembruker.changerequest.ChangeRequests;
import no.systembruker.request.Requests;
import no.systembruker.request.SystemUserRequest;
import no.systembruker.sandbox.Sandbox;
import org.springframework.stereotype.Component;

/** Shows the town as it stands now. */
@Sandbox
@Component
public class TownGuide {

    private final TownPlan plan;
    private final Requests requests;
    private final ChangeRequests changes;

    TownGuide(TownPlan plan, Requests requests, ChangeRequests changes) {
        this.plan = plan;
        this.requests = requests;
        this.changes = changes;
    }

    public TownPlan plan() {
        return plan;
    }

    /** The town's own requests that are there, in the order in which they were planned. */
    public List<SystemUserRequest> requests() {
        return plan.requests().stream()
                .map(question -> requests.find(TownRequests.key(question)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The changes that the town's vendors want, in the order in which they were planned. */
    public List<ChangeRequest> changes() {
        return plan.changes().stream()
                .map(wish -> changes.find(TownChanges.key(wish)))
                .flatMap(Optional::stream)
                .toList();
    }
}
