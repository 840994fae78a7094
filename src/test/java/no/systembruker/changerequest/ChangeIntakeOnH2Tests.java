package no.systembruker.changerequest;

import no.systembruker.OnH2;

@OnH2
class ChangeIntakeOnH2Tests extends ChangeIntakeTests {}
