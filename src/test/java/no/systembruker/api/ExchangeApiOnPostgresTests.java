package no.systembruker.api;

import no.systembruker.OnPostgres;

@OnPostgres
class ExchangeApiOnPostgresTests extends ExchangeApiTests {}
