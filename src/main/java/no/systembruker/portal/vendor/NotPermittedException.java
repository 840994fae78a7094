package no.systembruker.portal.vendor;

import no.systembruker.party.Mandate;

/** Somebody has a role in the organisation, but none that speaks for it as a vendor. */
class NotPermittedException extends RuntimeException {

    private final transient Mandate mandate;

    NotPermittedException(Mandate mandate) {
        super("May not speak for the vendor");
        this.mandate = mandate;
    }

    Mandate mandate() {
        return mandate;
    }
}
