package no.systembruker.overview;

import no.systembruker.OnH2;

@OnH2
class SystemAccessListOnH2Tests extends SystemAccessListModuleTests {}
