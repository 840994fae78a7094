package no.systembruker.journey;

import no.systembruker.sandbox.InTown;

@InTown
class VendorRequestJourneyOnH2Tests extends VendorRequestJourneyTests {}
