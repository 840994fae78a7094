package no.systembruker.overview;

import no.systembruker.OnH2;

@OnH2
class SystemReachOnH2Tests extends SystemReachModuleTests {}
