package no.systembruker.request;

import java.util.List;
import java.util.Set;

/** What came of a vendor's request. */
public sealed interface Submission {

    record Created(SystemUserRequest request) implements Submission {}

    /**
     * This had been asked before; the stored request stands as it is, whatever its status.
     *
     * @param differs in what it was asked otherwise then, in the order of the declaration
     */
    record Repeated(SystemUserRequest request, List<Difference> differs) implements Submission {

        public Repeated {
            differs = List.copyOf(differs);
        }

        Repeated(SystemUserRequest request, Set<Difference> differs) {
            this(request, differs.stream().sorted().toList());
        }
    }

    record Refused(Refusal refusal) implements Submission {}
}
