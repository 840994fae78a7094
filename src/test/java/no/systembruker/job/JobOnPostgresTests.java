package no.systembruker.job;

import no.systembruker.OnPostgres;

@OnPostgres
class JobOnPostgresTests extends JobModuleTests {}
