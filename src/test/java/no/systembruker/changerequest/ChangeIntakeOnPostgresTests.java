package no.systembruker.changerequest;

import no.systembruker.OnPostgres;

@OnPostgres
class ChangeIntakeOnPostgresTests extends ChangeIntakeTests {}
