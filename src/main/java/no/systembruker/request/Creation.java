package no.systembruker.request;

import no.systembruker.systemuser.SystemUser;

/** What came of a customer's wish to give a system access unasked. */
public sealed interface Creation {

    record Created(SystemUser systemUser) implements Creation {}

    /** It could not be given so; the dossier tells how it stands now. */
    record Refused(CreationDossier dossier) implements Creation {}

    /** The system needs something else than the person has seen, and so not agreed to. */
    record Outdated(CreationDossier dossier) implements Creation {}

    /** There is no such system for customers to choose, or no such customer for this person. */
    record Unknown() implements Creation {}
}
