package no.systembruker.overview;

import no.systembruker.OnPostgres;

@OnPostgres
class AccessListOnPostgresTests extends AccessListModuleTests {}
