package no.systembruker.api;

import no.systembruker.OnH2;

@OnH2
class RequestListApiOnH2Tests extends RequestListApiTests {}
