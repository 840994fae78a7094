package no.systembruker.overview;

import no.systembruker.OnH2;

@OnH2
class RequestListOnH2Tests extends RequestListModuleTests {}
