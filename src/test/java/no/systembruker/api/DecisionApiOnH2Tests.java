package no.systembruker.api;

import no.systembruker.OnH2;

@OnH2
class DecisionApiOnH2Tests extends DecisionApiTests {}
