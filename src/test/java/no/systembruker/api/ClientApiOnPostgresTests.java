package no.systembruker.api;

import no.systembruker.OnPostgres;

@OnPostgres
class ClientApiOnPostgresTests extends ClientApiTests {}
