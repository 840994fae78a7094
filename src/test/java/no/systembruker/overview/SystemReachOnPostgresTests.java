package no.systembruker.overview;

import no.systembruker.OnPostgres;

@OnPostgres
class SystemReachOnPostgresTests extends SystemReachModuleTests {}
