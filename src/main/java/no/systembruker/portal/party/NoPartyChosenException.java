package no.systembruker.portal.party;

/** A page of one organisation was asked for before any was chosen. */
public class NoPartyChosenException extends RuntimeException {

    public NoPartyChosenException() {
        super("No party chosen");
    }
}
