package no.systembruker.overview;

/** What it takes before a system has its first token, in the order in which it is met. */
public enum Precondition {
    /** Somebody may speak for the vendor. */
    MANDATE(Owner.VENDOR),
    /** The system stands in the register, and asks for something. */
    ENTRY(Owner.VENDOR),
    /** A client of Maskinporten is the system's. */
    CLIENT(Owner.VENDOR),
    /** A customer has been asked. */
    REQUEST(Owner.VENDOR),
    /** A customer has given the system access. */
    APPROVAL(Owner.CUSTOMER),
    /** Maskinporten has been told whom a token is for. */
    TOKEN(Owner.VENDOR);

    /** Who can meet it. */
    public enum Owner {
        VENDOR,
        CUSTOMER
    }

    private final Owner owner;

    Precondition(Owner owner) {
        this.owner = owner;
    }

    public Owner owner() {
        return owner;
    }
}
