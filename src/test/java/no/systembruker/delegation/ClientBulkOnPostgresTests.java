package no.systembruker.delegation;

import no.systembruker.OnPostgres;

@OnPostgres
class ClientBulkOnPostgresTests extends ClientBulkModuleTests {}
