package no.systembruker.request;

import no.systembruker.OnPostgres;

@OnPostgres
class RequestWithdrawalOnPostgresTests extends RequestWithdrawalModuleTests {}
