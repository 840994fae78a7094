package no.systembruker.catalogue;

/** The catalogue's files contradict themselves; the application does not start on them. */
final class CatalogueFault extends RuntimeException {

    CatalogueFault(String message) {
        super(message);
    }
}
