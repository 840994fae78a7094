package no.systembruker.request;

import no.systembruker.OnH2;

@OnH2
class RequestWithdrawalOnH2Tests extends RequestWithdrawalModuleTests {}
