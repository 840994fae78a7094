package no.systembruker.api;

import no.systembruker.OnH2;

@OnH2
class ClientJobApiOnH2Tests extends ClientJobApiTests {}
