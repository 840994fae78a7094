package no.systembruker.api;

import no.systembruker.OnPostgres;

@OnPostgres
class VendorSystemUserApiOnPostgresTests extends VendorSystemUserApiTests {}
