package no.systembruker.api.register;

import no.systembruker.api.json.Payload;

/** What the API says when a change was made. */
record DonePayload(boolean succeeded) implements Payload {

    static final DonePayload DONE = new DonePayload(true);
}
