package no.systembruker.request;

import no.systembruker.OnH2;

@OnH2
class CustomerCreationOnH2Tests extends CustomerCreationModuleTests {}
