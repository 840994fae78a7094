package no.systembruker.party;

import no.systembruker.OnPostgres;

@OnPostgres
class PartyOnPostgresTests extends PartyModuleTests {}
