package no.systembruker.systemuser;

import no.systembruker.OnH2;

@OnH2
class SystemUserOnH2Tests extends SystemUserModuleTests {}
