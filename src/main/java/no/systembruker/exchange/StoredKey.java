package no.systembruker.exchange;

import com.nimbusds.jose.jwk.JWK;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.text.ParseException;
import java.time.Instant;

@Entity
@Table(name = "exchange_key")
@SuppressWarnings("UnusedVariable") // read by queries
class StoredKey {

    @Id
    private String id;

    private String publicJwk;
    private Instant created;

    /** When the last token that it has signed is out. */
    private Instant expires;

    @SuppressWarnings("NullAway.Init")
    protected StoredKey() {}

    StoredKey(NodeKey key, Instant expires) {
        this.id = key.id();
        this.publicJwk = key.publicHalf().toJSONString();
        this.created = key.created();
        this.expires = expires;
    }

    JWK toJwk() {
        try {
            return JWK.parse(publicJwk);
        } catch (ParseException broken) {
            throw new IllegalStateException("A stored key cannot be read", broken);
        }
    }
}
