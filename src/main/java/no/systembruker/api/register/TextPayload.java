package no.systembruker.api.register;

import no.systembruker.catalogue.LocalisedText;

/** The same words in the three languages. */
record TextPayload(String nb, String nn, String en) {

    static TextPayload of(LocalisedText text) {
        return new TextPayload(text.nb(), text.nn(), text.en());
    }
}
