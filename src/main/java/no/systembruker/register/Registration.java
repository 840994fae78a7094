package no.systembruker.register;

import java.util.List;
import java.util.UUID;

/** What came of registering a system. */
public sealed interface Registration {

    record Registered(UUID internalId) implements Registration {}

    record Refused(List<RegistrationProblem> problems) implements Registration {}

    /** Somebody else took the id, or a client id, in the same instant. */
    record Collided() implements Registration {}
}
