package no.systembruker.api;

import no.systembruker.OnH2;

@OnH2
class VendorSystemUserApiOnH2Tests extends VendorSystemUserApiTests {}
