package no.systembruker.delegation;

import no.systembruker.OnH2;

@OnH2
class ClientsOnH2Tests extends ClientsModuleTests {}
