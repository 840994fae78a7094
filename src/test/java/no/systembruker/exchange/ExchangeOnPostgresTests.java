package no.systembruker.exchange;

import no.systembruker.OnPostgres;

@OnPostgres
class ExchangeOnPostgresTests extends ExchangeModuleTests {}
