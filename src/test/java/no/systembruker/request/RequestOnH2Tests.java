package no.systembruker.request;

import no.systembruker.OnH2;

@OnH2
class RequestOnH2Tests extends RequestModuleTests {}
