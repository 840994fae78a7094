package no.systembruker.register;

import no.systembruker.OnPostgres;

@OnPostgres
class DraftOnPostgresTests extends DraftModuleTests {}
