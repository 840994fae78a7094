package no.systembruker.request;

/** What came of answering a request. */
public sealed interface Answer {

    record Given(SystemUserRequest request) implements Answer {}

    /** It could not be answered so; the dossier tells how it stands now. */
    record Refused(RequestDossier dossier) implements Answer {}

    /** There is no such request, or not for this person. */
    record Unknown() implements Answer {}
}
