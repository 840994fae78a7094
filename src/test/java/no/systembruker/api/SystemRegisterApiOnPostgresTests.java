package no.systembruker.api;

import no.systembruker.OnPostgres;

@OnPostgres
class SystemRegisterApiOnPostgresTests extends SystemRegisterApiTests {}
