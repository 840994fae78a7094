package no.systembruker.changerequest;

/** What came of answering a change request. */
public sealed interface ChangeAnswer {

    record Given(ChangeRequest request) implements ChangeAnswer {}

    /** It could not be answered so; the dossier tells how it stands now. */
    record Refused(ChangeDossier dossier) implements ChangeAnswer {}

    /** There is no such change request, or not for this person. */
    record Unknown() implements ChangeAnswer {}
}
