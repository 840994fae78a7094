package no.systembruker.api;

import no.systembruker.OnPostgres;

@OnPostgres
class RequestListApiOnPostgresTests extends RequestListApiTests {}
