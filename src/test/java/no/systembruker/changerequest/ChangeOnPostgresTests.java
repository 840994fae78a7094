package no.systembruker.changerequest;

import no.systembruker.OnPostgres;

@OnPostgres
class ChangeOnPostgresTests extends ChangeModuleTests {}
