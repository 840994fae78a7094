package no.systembruker.api;

import no.systembruker.OnH2;

@OnH2
class SystemRegisterApiOnH2Tests extends SystemRegisterApiTests {}
