package no.systembruker.api;

import no.systembruker.OnPostgres;

@OnPostgres
class RequestApiOnPostgresTests extends RequestApiTests {}
