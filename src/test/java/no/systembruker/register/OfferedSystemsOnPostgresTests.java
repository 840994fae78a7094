package no.systembruker.register;

import no.systembruker.OnPostgres;

@OnPostgres
class OfferedSystemsOnPostgresTests extends OfferedSystemsModuleTests {}
