package no.systembruker.job;

import no.systembruker.OnH2;

@OnH2
class JobOnH2Tests extends JobModuleTests {}
