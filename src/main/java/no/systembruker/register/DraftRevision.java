package no.systembruker.register;

import java.util.List;

/** What came of changing a system as was drafted. */
public sealed interface DraftRevision {

    record Made() implements DraftRevision {}

    /** Somebody has changed the system since the draft was begun; it waits until that has been looked at. */
    record Overtaken() implements DraftRevision {}

    record Refused(List<RegistrationProblem> problems) implements DraftRevision {}

    /** The system is deleted, and stays as it was. */
    record Retired() implements DraftRevision {}

    /** There is no such draft, or no more. */
    record Unknown() implements DraftRevision {}
}
