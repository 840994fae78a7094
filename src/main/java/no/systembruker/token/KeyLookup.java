package no.systembruker.token;

import java.time.Duration;

/** What a {@link KeySource} knows of a key id. */
public sealed interface KeyLookup {

    record Found(VerificationKey key) implements KeyLookup {}

    /** The issuer, asked recently, has no such key. */
    record Unknown() implements KeyLookup {}

    /** The issuer cannot be asked, so the key may or may not exist. */
    record Unavailable(Duration retryAfter) implements KeyLookup {}
}
