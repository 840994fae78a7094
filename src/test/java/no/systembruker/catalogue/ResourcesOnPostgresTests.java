package no.systembruker.catalogue;

import no.systembruker.OnPostgres;

@OnPostgres
class ResourcesOnPostgresTests extends ResourcesModuleTests {}
