package no.systembruker.api;

import no.systembruker.OnH2;

@OnH2
class SystemUserStreamApiOnH2Tests extends SystemUserStreamApiTests {}
