package no.systembruker.request;

import java.time.Instant;
import java.util.List;
import no.systembruker.systemuser.Ending;
import no.systembruker.systemuser.ExternalRef;
import no.systembruker.systemuser.SystemUserId;
import org.jspecify.annotations.Nullable;

/** The one thing that keeps a vendor from getting a token, as far as we can see. */
public sealed interface TokenExplanation {

    /** Nothing is told of a system that is not the asker's, not even whether there is one. */
    record AnothersSystem() implements TokenExplanation {}

    record SystemUnknown() implements TokenExplanation {}

    record SystemDeleted() implements TokenExplanation {}

    /**
     * @param clientIds the clients that the system does have
     */
    record ClientNotOfSystem(List<String> clientIds) implements TokenExplanation {}

    record Waiting(SystemUserRequest request) implements TokenExplanation {}

    record Rejected(RequestId request, Instant at, @Nullable String reason) implements TokenExplanation {}

    record Expired(RequestId request, Instant at) implements TokenExplanation {}

    record Ended(Ending ending) implements TokenExplanation {}

    /**
     * The customer is known by other references only.
     *
     * @param given those that it has given a system user
     * @param waiting those of requests that wait for its answer
     */
    record OtherReferences(List<ExternalRef> given, List<ExternalRef> waiting) implements TokenExplanation {}

    record NothingAsked() implements TokenExplanation {}

    /**
     * A token should be had.
     *
     * @param clientChecked whether the client was named, and so is known to belong to the system
     */
    record NothingInTheWay(SystemUserId systemUser, boolean clientChecked) implements TokenExplanation {}
}
