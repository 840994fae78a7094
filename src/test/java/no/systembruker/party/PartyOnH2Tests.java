package no.systembruker.party;

import no.systembruker.OnH2;

@OnH2
class PartyOnH2Tests extends PartyModuleTests {}
