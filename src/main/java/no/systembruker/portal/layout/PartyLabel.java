package no.systembruker.portal.layout;

/** How a page names a party: an organisation with its number, and what kind of organisation it is in the reader's words. */
public record PartyLabel(String name, String organisationNumber, String kind) {

    /** The number in groups of three, for eyes; a copied number has no spaces in it. */
    public String[] numberGroups() {
        return organisationNumber.split("(?<=\\G\\d{3})");
    }
}
