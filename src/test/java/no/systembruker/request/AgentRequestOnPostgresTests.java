package no.systembruker.request;

import no.systembruker.OnPostgres;

@OnPostgres
class AgentRequestOnPostgresTests extends AgentRequestModuleTests {}
