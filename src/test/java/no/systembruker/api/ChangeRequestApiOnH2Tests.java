package no.systembruker.api;

import no.systembruker.OnH2;

@OnH2
class ChangeRequestApiOnH2Tests extends ChangeRequestApiTests {}
