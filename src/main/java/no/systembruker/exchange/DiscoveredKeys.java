package no.systembruker.exchange;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import no.systembruker.token.JwksKeySource;
import no.systembruker.token.KeyLookup;
import no.systembruker.token.KeySource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An issuer's keys, where its metadata says they are. The metadata is read when the first token comes, as the issuer may be
 * down before, or live in this very process; after a day it is read again, and what it said is kept when that fails.
 */
final class DiscoveredKeys implements KeySource {

    static final Duration FRESH = Duration.ofHours(24);
    static final Duration PAUSE = Duration.ofSeconds(30);

    private static final Logger LOG = LoggerFactory.getLogger(DiscoveredKeys.class);

    private final Supplier<URI> metadata;
    private final Clock clock;
    private final ReentrantLock reading = new ReentrantLock();

    private volatile @Nullable Known known;
    private volatile @Nullable Instant lastAttempt;

    /**
     * @param metadata reads where the keys are; it may fail
     */
    DiscoveredKeys(Supplier<URI> metadata, Clock clock) {
        this.metadata = metadata;
        this.clock = clock;
    }

    @Override
    public KeyLookup find(String keyId) {
        return keys().map(keys -> keys.find(keyId)).orElseGet(() -> new KeyLookup.Unavailable(PAUSE));
    }

    private Optional<KeySource> keys() {
        var current = known;
        if ((current == null || !isYounger(current.since(), FRESH)) && mayAsk() && reading.tryLock()) {
            readAndUnlock();
        }
        return Optional.ofNullable(known).map(Known::keys);
    }

    private void readAndUnlock() {
        try {
            lastAttempt = clock.instant();
            var address = metadata.get();
            var old = known;
            var keys = old != null && old.address().equals(address) ? old.keys() : new JwksKeySource(address, clock);
            known = new Known(address, keys, clock.instant());
        } catch (RuntimeException unreachable) {
            LOG.warn("The metadata of an issuer cannot be read: {}", unreachable.getMessage());
        } finally {
            reading.unlock();
        }
    }

    private boolean mayAsk() {
        var last = lastAttempt;
        return last == null || !isYounger(last, PAUSE);
    }

    private boolean isYounger(Instant then, Duration age) {
        var now = clock.instant();
        return !now.isBefore(then) && now.isBefore(then.plus(age));
    }

    private record Known(URI address, KeySource keys, Instant since) {}
}
