package no.systembruker.token;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import no.systembruker.token.KeyLookup.Found;
import no.systembruker.token.KeyLookup.Unavailable;
import no.systembruker.token.KeyLookup.Unknown;
import org.jspecify.annotations.Nullable;

/**
 * The keys that an issuer publishes (JWKS), kept for a while.
 *
 * <p>The set is fetched when it is first needed, when it is ten minutes old, and when a token names a key that is not in
 * it; by one caller at a time, and never twice within an interval, half a minute, whoever asks. So a new key works at
 * once, a removed one stops working within ten minutes, and made-up key ids cost the issuer nothing. While the issuer is
 * down, its last set serves for up to a day.
 */
public final class JwksKeySource implements KeySource {

    static final Duration FETCH_INTERVAL = Duration.ofSeconds(30);
    static final Duration FRESH = Duration.ofMinutes(10);
    static final Duration USABLE = Duration.ofHours(24);

    private final Supplier<Optional<KeySet>> download;
    private final Duration interval;
    private final Clock clock;
    private final ReentrantLock fetching = new ReentrantLock();

    private volatile @Nullable CachedKeys cached;
    private volatile @Nullable Attempt lastAttempt;

    public JwksKeySource(URI jwksUri, Clock clock) {
        this(new JwksDownload(jwksUri), FETCH_INTERVAL, clock);
    }

    JwksKeySource(Supplier<Optional<KeySet>> download, Duration interval, Clock clock) {
        this.download = download;
        this.interval = interval;
        this.clock = clock;
    }

    /**
     * For a set that is not fetched over HTTP.
     *
     * @param published the set in JSON as it is now, or nothing when it cannot be had
     * @param interval how long the set is not asked for again
     */
    public static JwksKeySource reading(Supplier<Optional<byte[]>> published, Duration interval, Clock clock) {
        return new JwksKeySource(() -> published.get().flatMap(KeySet::parse), interval, clock);
    }

    @Override
    public KeyLookup find(String keyId) {
        var fresh = key(keyId, FRESH);
        if (fresh.isPresent()) {
            return new Found(fresh.get());
        }
        if (key(keyId, USABLE).isPresent()) {
            refreshUnlessSomebodyDoes(keyId);
        } else {
            refreshOrWaitForIt(keyId);
        }
        return key(keyId, USABLE).<KeyLookup>map(Found::new).orElseGet(this::missing);
    }

    private Optional<VerificationKey> key(String keyId, Duration oldest) {
        var keys = cached;
        return keys != null && isYounger(keys.fetchedAt(), oldest) ? keys.set().find(keyId) : Optional.empty();
    }

    private void refreshUnlessSomebodyDoes(String keyId) {
        if (fetching.tryLock()) {
            refreshAndUnlock(keyId);
        }
    }

    private void refreshOrWaitForIt(String keyId) {
        fetching.lock();
        refreshAndUnlock(keyId);
    }

    private void refreshAndUnlock(String keyId) {
        try {
            if (key(keyId, FRESH).isEmpty() && mayAsk()) {
                refresh();
            }
        } finally {
            fetching.unlock();
        }
    }

    private boolean mayAsk() {
        var last = lastAttempt;
        return last == null || !isYounger(last.at(), interval);
    }

    private void refresh() {
        var now = clock.instant();
        lastAttempt = new Attempt(now, false);
        var set = download.get();
        set.ifPresent(keys -> cached = new CachedKeys(keys, now));
        // From its end: those who have waited for an attempt that took long do not make it again, one after the other.
        lastAttempt = new Attempt(clock.instant(), set.isPresent());
    }

    /** Unknown only if the issuer itself has said so: an outage must not look like the caller's mistake. */
    private KeyLookup missing() {
        var last = lastAttempt;
        return last != null && last.succeeded() ? new Unknown() : new Unavailable(interval);
    }

    /** A clock that was set back makes things too old rather than young for ever. */
    private boolean isYounger(Instant then, Duration age) {
        var now = clock.instant();
        return !now.isBefore(then) && now.isBefore(then.plus(age));
    }

    private record CachedKeys(KeySet set, Instant fetchedAt) {}

    private record Attempt(Instant at, boolean succeeded) {}
}
