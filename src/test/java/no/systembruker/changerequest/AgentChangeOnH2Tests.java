package no.systembruker.changerequest;

import no.systembruker.OnH2;

@OnH2
class AgentChangeOnH2Tests extends AgentChangeModuleTests {}
