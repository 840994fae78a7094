package no.systembruker.history;

import no.systembruker.OnH2;

@OnH2
class HistoryOnH2Tests extends HistoryModuleTests {}
