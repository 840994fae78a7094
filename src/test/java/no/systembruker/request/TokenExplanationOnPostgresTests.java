package no.systembruker.request;

import no.systembruker.OnPostgres;

@OnPostgres
class TokenExplanationOnPostgresTests extends TokenExplanationModuleTests {}
