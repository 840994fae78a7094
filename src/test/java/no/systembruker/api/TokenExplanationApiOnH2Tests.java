package no.systembruker.api;

import no.systembruker.OnH2;

@OnH2
class TokenExplanationApiOnH2Tests extends TokenExplanationApiTests {}
