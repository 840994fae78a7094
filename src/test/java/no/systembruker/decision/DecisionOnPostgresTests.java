package no.systembruker.decision;

import no.systembruker.OnPostgres;

@OnPostgres
class DecisionOnPostgresTests extends DecisionModuleTests {}
