package no.systembruker.changerequest;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import no.systembruker.systemuser.SystemUser;

/** What came of a vendor's asking for a change. */
public sealed interface ChangeSubmission {

    record Created(ChangeRequest request) implements ChangeSubmission {}

    /**
     * This id had been used before; the stored change request stands as it is, whatever its status.
     *
     * @param differs in what it was asked otherwise then, in the order of the declaration
     */
    record Repeated(ChangeRequest request, List<ChangeDifference> differs) implements ChangeSubmission {

        public Repeated {
            differs = List.copyOf(differs);
        }

        Repeated(ChangeRequest request, Collection<ChangeDifference> differs) {
            this(request, differs.stream().sorted().toList());
        }
    }

    /** All lists were empty, so nothing was stored. */
    record NoChangeNeeded(ChangeRequestId id, SystemUser systemUser, Instant at) implements ChangeSubmission {}

    record Refused(ChangeRefusal refusal) implements ChangeSubmission {}
}
