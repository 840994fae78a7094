package no.systembruker.changerequest;

import no.systembruker.OnPostgres;

@OnPostgres
class AgentChangeOnPostgresTests extends AgentChangeModuleTests {}
