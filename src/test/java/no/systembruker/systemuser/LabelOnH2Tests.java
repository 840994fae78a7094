package no.systembruker.systemuser;

import no.systembruker.OnH2;

@OnH2
class LabelOnH2Tests extends LabelModuleTests {}
