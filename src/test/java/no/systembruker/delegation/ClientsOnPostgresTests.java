package no.systembruker.delegation;

import no.systembruker.OnPostgres;

@OnPostgres
class ClientsOnPostgresTests extends ClientsModuleTests {}
