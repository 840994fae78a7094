package no.systembruker.register;

import no.systembruker.OnPostgres;

@OnPostgres
class RevisionOnPostgresTests extends RevisionModuleTests {}
