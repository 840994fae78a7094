package no.systembruker.changerequest;

/** What came of sending a change request on to those who can answer it. */
public sealed interface ChangeEscalation {

    /** It is on its way, from now on or since before; who sent it first, and when, stands in it. */
    record OnItsWay(ChangeRequest request) implements ChangeEscalation {}

    /** There is nothing to send on, or not for this person; the dossier tells how it stands now. */
    record Refused(ChangeDossier dossier) implements ChangeEscalation {}

    /** There is no such change request, or not for this person. */
    record Unknown() implements ChangeEscalation {}
}
