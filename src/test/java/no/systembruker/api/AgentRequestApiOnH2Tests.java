package no.systembruker.api;

import no.systembruker.OnH2;

@OnH2
class AgentRequestApiOnH2Tests extends AgentRequestApiTests {}
