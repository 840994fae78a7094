package no.systembruker.overview;

import no.systembruker.OnPostgres;

@OnPostgres
class RequestBoardOnPostgresTests extends RequestBoardModuleTests {}
