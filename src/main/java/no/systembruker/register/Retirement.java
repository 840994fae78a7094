package no.systembruker.register;

/** What came of deleting a system from the register. */
public sealed interface Retirement {

    /** Now, or before: what is deleted can be deleted again, and nothing happens. */
    record Deleted() implements Retirement {}

    record Unknown() implements Retirement {}

    /** Somebody else changed the system in the same instant. */
    record Collided() implements Retirement {}
}
