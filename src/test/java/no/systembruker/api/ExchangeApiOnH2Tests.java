package no.systembruker.api;

import no.systembruker.OnH2;

@OnH2
class ExchangeApiOnH2Tests extends ExchangeApiTests {}
