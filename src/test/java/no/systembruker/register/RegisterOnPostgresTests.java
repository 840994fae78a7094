package no.systembruker.register;

import no.systembruker.OnPostgres;

@OnPostgres
class RegisterOnPostgresTests extends RegisterModuleTests {}
