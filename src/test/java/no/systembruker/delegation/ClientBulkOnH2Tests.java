package no.systembruker.delegation;

import no.systembruker.OnH2;

@OnH2
class ClientBulkOnH2Tests extends ClientBulkModuleTests {}
