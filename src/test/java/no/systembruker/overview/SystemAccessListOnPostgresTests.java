package no.systembruker.overview;

import no.systembruker.OnPostgres;

@OnPostgres
class SystemAccessListOnPostgresTests extends SystemAccessListModuleTests {}
