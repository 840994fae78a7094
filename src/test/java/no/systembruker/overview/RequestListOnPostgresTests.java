package no.systembruker.overview;

import no.systembruker.OnPostgres;

@OnPostgres
class RequestListOnPostgresTests extends RequestListModuleTests {}
