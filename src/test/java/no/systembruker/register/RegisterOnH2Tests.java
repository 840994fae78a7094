package no.systembruker.register;

import no.systembruker.OnH2;

@OnH2
class RegisterOnH2Tests extends RegisterModuleTests {}
