package no.systembruker.overview;

/** What a vendor asks for: access for the organisation itself, access for its clients, or a change of an access it has. */
public enum Matter {
    OWN,
    FOR_CLIENTS,
    CHANGE
}
