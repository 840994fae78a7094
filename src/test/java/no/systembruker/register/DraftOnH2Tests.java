package no.systembruker.register;

import no.systembruker.OnH2;

@OnH2
class DraftOnH2Tests extends DraftModuleTests {}
