package no.systembruker.catalogue;

import no.systembruker.OnH2;

@OnH2
class ResourcesOnH2Tests extends ResourcesModuleTests {}
