package no.systembruker.request;

import no.systembruker.OnPostgres;

@OnPostgres
class RequestOnPostgresTests extends RequestModuleTests {}
