package no.systembruker.token;

/** Where the issuer's keys come from. Called for every token, by many threads. */
public interface KeySource {

    /** Looks a key id up, as a name and nothing more: it stands in a token that is not yet believed. */
    KeyLookup find(String keyId);
}
