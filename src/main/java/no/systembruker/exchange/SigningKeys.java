package no.systembruker.exchange;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** This node's key, made when it is first needed and anew when it has served its time. Published first, then used. */
@Component
class SigningKeys {

    /** How long a failed attempt at publishing is not made again: the database is down, and callers are many. */
    static final Duration PAUSE = Duration.ofSeconds(5);

    /** Some minutes more than the last token lives, for clocks that differ. */
    private static final Duration AFTERLIFE = PlatformClaims.LIFETIME.plusMinutes(5);

    private static final Logger LOG = LoggerFactory.getLogger(SigningKeys.class);

    private final KeyRegister register;
    private final Duration keyLife;
    private final Clock clock;
    private final ReentrantLock replacing = new ReentrantLock();

    private volatile @Nullable NodeKey current;
    private volatile @Nullable Instant lastFailure;

    SigningKeys(KeyRegister register, ExchangeProperties properties, Clock clock) {
        this.register = register;
        this.keyLife = properties.keyLife();
        this.clock = clock;
    }

    /** The key to sign with now; nothing when a new one is due and cannot be published. */
    Optional<NodeKey> current() {
        var usable = usable();
        return usable.isPresent() ? usable : replaced();
    }

    /** The key with this id, if it is the one that this node signs with. */
    Optional<NodeKey> find(String id) {
        return usable().filter(key -> key.id().equals(id));
    }

    private Optional<NodeKey> usable() {
        return Optional.ofNullable(current).filter(key -> key.isYounger(keyLife, clock.instant()));
    }

    private Optional<NodeKey> replaced() {
        replacing.lock();
        try {
            if (usable().isEmpty() && mayPublish()) {
                replace();
            }
            return usable();
        } finally {
            replacing.unlock();
        }
    }

    private boolean mayPublish() {
        var failure = lastFailure;
        var now = clock.instant();
        return failure == null || now.isBefore(failure) || !now.isBefore(failure.plus(PAUSE));
    }

    private void replace() {
        var key = NodeKey.generate(clock.instant());
        try {
            register.add(key, key.created().plus(keyLife).plus(AFTERLIFE));
            current = key;
            LOG.info("Signing with the new key {}", key.id());
        } catch (DataAccessException | TransactionException unreachable) {
            lastFailure = clock.instant();
            LOG.warn(
                    "A new signing key cannot be published: {}",
                    unreachable.getMostSpecificCause().getMessage());
        }
    }
}
