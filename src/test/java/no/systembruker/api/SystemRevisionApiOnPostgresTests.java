package no.systembruker.api;

import no.systembruker.OnPostgres;

@OnPostgres
class SystemRevisionApiOnPostgresTests extends SystemRevisionApiTests {}
