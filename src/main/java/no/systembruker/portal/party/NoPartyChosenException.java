package no.systembruker.portal.party;

/** A page of one organisation was asked for before any was chosen. */
class NoPartyChosenException extends RuntimeException {

    NoPartyChosenException() {
        super("No party chosen");
    }
}
