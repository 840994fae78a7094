package no.systembruker.role;

import no.systembruker.OnH2;

@OnH2
class RoleOnH2Tests extends RoleModuleTests {}
