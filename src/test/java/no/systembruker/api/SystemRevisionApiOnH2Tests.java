package no.systembruker.api;

import no.systembruker.OnH2;

@OnH2
class SystemRevisionApiOnH2Tests extends SystemRevisionApiTests {}
