package no.systembruker.exchange;

import no.systembruker.OnH2;

@OnH2
class ExchangeOnH2Tests extends ExchangeModuleTests {}
