package no.systembruker.decision;

import no.systembruker.OnH2;

@OnH2
class DecisionOnH2Tests extends DecisionModuleTests {}
