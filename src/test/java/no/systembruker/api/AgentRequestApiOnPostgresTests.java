package no.systembruker.api;

import no.systembruker.OnPostgres;

@OnPostgres
class AgentRequestApiOnPostgresTests extends AgentRequestApiTests {}
