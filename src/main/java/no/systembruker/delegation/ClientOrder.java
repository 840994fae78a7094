package no.systembruker.delegation;

/** What clients can be sorted by. */
public enum ClientOrder {
    NAME,
    NUMBER
}
