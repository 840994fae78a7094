package no.systembruker.register;

import java.util.List;

/** What came of changing a system in the register. */
public sealed interface Revision {

    record Made() implements Revision {}

    /** The vendor has no system of that id. */
    record Unknown() implements Revision {}

    /** The system is deleted, and stays as it was. */
    record Retired() implements Revision {}

    record Refused(List<RegistrationProblem> problems) implements Revision {}

    /** Somebody else changed the system, or took a client id, in the same instant. */
    record Collided() implements Revision {}
}
