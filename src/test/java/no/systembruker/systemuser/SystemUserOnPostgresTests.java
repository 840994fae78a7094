package no.systembruker.systemuser;

import no.systembruker.OnPostgres;

@OnPostgres
class SystemUserOnPostgresTests extends SystemUserModuleTests {}
