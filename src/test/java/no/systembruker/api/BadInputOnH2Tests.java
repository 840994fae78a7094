package no.systembruker.api;

import no.systembruker.OnH2;

@OnH2
class BadInputOnH2Tests extends BadInputTests {}
