package no.systembruker.api.register;

/** The part of a registration that tells whose it is: looked at before the rest, which is nobody else's business. */
interface Sender {}
