package no.systembruker.api;

import no.systembruker.OnPostgres;

@OnPostgres
class SystemUserStreamApiOnPostgresTests extends SystemUserStreamApiTests {}
