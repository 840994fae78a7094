package no.systembruker.delegation;

import no.systembruker.OnPostgres;

@OnPostgres
class ClientsLeftOnPostgresTests extends ClientsLeftModuleTests {}
