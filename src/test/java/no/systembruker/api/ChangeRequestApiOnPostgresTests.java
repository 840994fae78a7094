package no.systembruker.api;

import no.systembruker.OnPostgres;

@OnPostgres
class ChangeRequestApiOnPostgresTests extends ChangeRequestApiTests {}
