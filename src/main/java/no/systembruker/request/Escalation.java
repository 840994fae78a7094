package no.systembruker.request;

/** What came of sending a request on to those who can answer it. */
public sealed interface Escalation {

    /** It is on its way, from now on or since before; who sent it first, and when, stands in it. */
    record OnItsWay(SystemUserRequest request) implements Escalation {}

    /** There is nothing to send on, or not for this person; the dossier tells how it stands now. */
    record Refused(RequestDossier dossier) implements Escalation {}

    /** There is no such request, or not for this person. */
    record Unknown() implements Escalation {}
}
