package no.systembruker.api;

import no.systembruker.OnPostgres;

@OnPostgres
class BadInputOnPostgresTests extends BadInputTests {}
