package no.systembruker.exchange;

import com.nimbusds.jose.jwk.JWKSet;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The public keys of every node, for as long as tokens that they have signed are about. */
@Component
@Transactional
class KeyRegister {

    private final StoredKeys stored;
    private final Clock clock;

    KeyRegister(StoredKeys stored, Clock clock) {
        this.stored = stored;
        this.clock = clock;
    }

    /** Adds a key, and takes those away that have served their time. */
    void add(NodeKey key, Instant expires) {
        stored.deleteExpired(clock.instant());
        stored.save(new StoredKey(key, expires));
    }

    @Transactional(readOnly = true)
    JWKSet all() {
        return new JWKSet(stored.findByExpiresAfterOrderByCreatedAscIdAsc(clock.instant()).stream()
                .map(StoredKey::toJwk)
                .toList());
    }
}
