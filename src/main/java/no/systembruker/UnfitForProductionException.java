package no.systembruker;

import java.util.List;

/** The settings do not allow a production start; every fault is named at once. */
class UnfitForProductionException extends RuntimeException {

    private final List<String> faults;

    UnfitForProductionException(List<String> faults) {
        super("Unfit for production: " + String.join("; ", faults));
        this.faults = List.copyOf(faults);
    }

    List<String> faults() {
        return faults;
    }
}
