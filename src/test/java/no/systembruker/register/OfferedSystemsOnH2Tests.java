package no.systembruker.register;

import no.systembruker.OnH2;

@OnH2
class OfferedSystemsOnH2Tests extends OfferedSystemsModuleTests {}
