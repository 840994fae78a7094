package no.systembruker.delegation;

import no.systembruker.OnH2;

@OnH2
class ClientListOnH2Tests extends ClientListModuleTests {}
