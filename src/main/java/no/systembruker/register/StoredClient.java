package no.systembruker.register;

import jakarta.persistence.Embeddable;
import java.util.Locale;

/**
 * A Maskinporten client as one of a system's.
 *
 * @param clientKey what is the same however the client id is spelt, in capitals or not
 * @param systemId the system's, for those who ask by the client
 */
@Embeddable
record StoredClient(String clientId, String clientKey, String systemId) {

    static StoredClient of(String clientId, String systemId) {
        return new StoredClient(clientId, key(clientId), systemId);
    }

    static String key(String clientId) {
        return clientId.toLowerCase(Locale.ROOT);
    }
}
