package no.systembruker.register;

import jakarta.persistence.Embeddable;
import java.util.Locale;

/**
 * A Maskinporten client as one of a system's.
 *
 * @param clientKey what is the same however the client id is spelt, in capitals or not
 */
@Embeddable
record StoredClient(String clientId, String clientKey) {

    static StoredClient of(String clientId) {
        return new StoredClient(clientId, key(clientId));
    }

    static String key(String clientId) {
        return clientId.toLowerCase(Locale.ROOT);
    }
}
