package no.systembruker.api;

import no.systembruker.OnPostgres;

@OnPostgres
class DecisionApiOnPostgresTests extends DecisionApiTests {}
