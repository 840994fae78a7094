package no.systembruker.api;

import no.systembruker.OnH2;

@OnH2
class RequestApiOnH2Tests extends RequestApiTests {}
