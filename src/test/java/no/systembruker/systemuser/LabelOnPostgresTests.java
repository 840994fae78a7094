package no.systembruker.systemuser;

import no.systembruker.OnPostgres;

@OnPostgres
class LabelOnPostgresTests extends LabelModuleTests {}
