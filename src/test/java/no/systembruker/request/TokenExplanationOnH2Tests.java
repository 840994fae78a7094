package no.systembruker.request;

import no.systembruker.OnH2;

@OnH2
class TokenExplanationOnH2Tests extends TokenExplanationModuleTests {}
