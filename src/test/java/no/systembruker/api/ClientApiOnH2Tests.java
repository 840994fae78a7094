package no.systembruker.api;

import no.systembruker.OnH2;

@OnH2
class ClientApiOnH2Tests extends ClientApiTests {}
