package no.systembruker.changerequest;

import no.systembruker.OnH2;

@OnH2
class ChangeOnH2Tests extends ChangeModuleTests {}
