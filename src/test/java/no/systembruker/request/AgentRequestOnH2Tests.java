package no.systembruker.request;

import no.systembruker.OnH2;

@OnH2
class AgentRequestOnH2Tests extends AgentRequestModuleTests {}
