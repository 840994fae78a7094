package no.systembruker.overview;

import no.systembruker.OnH2;

@OnH2
class RequestBoardOnH2Tests extends RequestBoardModuleTests {}
