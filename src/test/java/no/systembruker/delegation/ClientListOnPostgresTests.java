package no.systembruker.delegation;

import no.systembruker.OnPostgres;

@OnPostgres
class ClientListOnPostgresTests extends ClientListModuleTests {}
