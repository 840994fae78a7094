package no.systembruker.register;

import java.util.List;

/** What came of registering what was drafted. */
public sealed interface DraftRegistration {

    /** Now, or before: whoever sends the draft once more is told the same. */
    record Registered(SystemId system) implements DraftRegistration {}

    record Refused(List<RegistrationProblem> problems) implements DraftRegistration {}

    /** There is no such draft, or no more. */
    record Unknown() implements DraftRegistration {}

    /** Somebody else took the id, or a client id, in the same instant. */
    record Collided() implements DraftRegistration {}
}
