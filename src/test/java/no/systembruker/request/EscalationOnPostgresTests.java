package no.systembruker.request;

import no.systembruker.OnPostgres;

@OnPostgres
class EscalationOnPostgresTests extends EscalationModuleTests {}
