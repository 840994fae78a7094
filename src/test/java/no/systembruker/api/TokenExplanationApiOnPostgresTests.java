package no.systembruker.api;

import no.systembruker.OnPostgres;

@OnPostgres
class TokenExplanationApiOnPostgresTests extends TokenExplanationApiTests {}
