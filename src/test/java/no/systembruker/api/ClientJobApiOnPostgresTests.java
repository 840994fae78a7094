package no.systembruker.api;

import no.systembruker.OnPostgres;

@OnPostgres
class ClientJobApiOnPostgresTests extends ClientJobApiTests {}
