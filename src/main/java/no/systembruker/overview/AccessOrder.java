package no.systembruker.overview;

/** What accesses can be sorted by. */
public enum AccessOrder {
    NEWEST,
    OLDEST,
    NAME,
    VENDOR
}
