package no.systembruker.overview;

import no.systembruker.OnH2;

@OnH2
class AccessListOnH2Tests extends AccessListModuleTests {}
