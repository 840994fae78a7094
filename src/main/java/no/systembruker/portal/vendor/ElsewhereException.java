package no.systembruker.portal.vendor;

/** What the address stood for has become something else, which has an address of its own. */
class ElsewhereException extends RuntimeException {

    private final String address;

    ElsewhereException(String address) {
        super("Gone elsewhere");
        this.address = address;
    }

    String address() {
        return address;
    }
}
