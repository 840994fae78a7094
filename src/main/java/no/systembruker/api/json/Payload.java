package no.systembruker.api.json;

/** Is read and written the API's way, by {@link ApiJson}. */
public interface Payload {}
