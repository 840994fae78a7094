package no.systembruker.catalogue;

/** What becomes of the URN of an access package that somebody else wrote. */
public sealed interface PackageLookup {

    record Found(AccessPackage accessPackage) implements PackageLookup {}

    /** Formed as a URN should be, but no package has it. */
    record Unknown(String urn) implements PackageLookup {}

    /** Too few parts to be the URN of anything in the catalogue. */
    record Malformed(String urn) implements PackageLookup {}
}
