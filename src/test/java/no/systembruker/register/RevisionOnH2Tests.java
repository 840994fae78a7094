package no.systembruker.register;

import no.systembruker.OnH2;

@OnH2
class RevisionOnH2Tests extends RevisionModuleTests {}
