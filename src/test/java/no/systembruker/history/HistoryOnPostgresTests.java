package no.systembruker.history;

import no.systembruker.OnPostgres;

@OnPostgres
class HistoryOnPostgresTests extends HistoryModuleTests {}
