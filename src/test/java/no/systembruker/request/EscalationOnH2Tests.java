package no.systembruker.request;

import no.systembruker.OnH2;

@OnH2
class EscalationOnH2Tests extends EscalationModuleTests {}
