package no.systembruker.delegation;

import no.systembruker.OnH2;

@OnH2
class ClientsLeftOnH2Tests extends ClientsLeftModuleTests {}
