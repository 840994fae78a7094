package no.systembruker.request;

import no.systembruker.OnPostgres;

@OnPostgres
class CustomerCreationOnPostgresTests extends CustomerCreationModuleTests {}
