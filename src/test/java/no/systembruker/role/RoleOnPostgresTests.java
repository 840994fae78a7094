package no.systembruker.role;

import no.systembruker.OnPostgres;

@OnPostgres
class RoleOnPostgresTests extends RoleModuleTests {}
