package no.systembruker.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** Keeps things under unguessable names for a while, in memory: codes, sessions and grants that were used. */
public final class ExpiringStore<V> {

    private record Entry<V>(V value, Instant expires) {}

    private final Clock clock;
    private final ConcurrentMap<String, Entry<V>> entries = new ConcurrentHashMap<>();

    public ExpiringStore(Clock clock) {
        this.clock = clock;
    }

    public void put(String key, V value, Duration lifetime) {
        forgetExpired();
        entries.put(key, new Entry<>(value, clock.instant().plus(lifetime)));
    }

    /** Puts the value unless there is one already, in one step; tells whether it did. */
    public boolean putFirst(String key, V value, Duration lifetime) {
        forgetExpired();
        return entries.putIfAbsent(key, new Entry<>(value, clock.instant().plus(lifetime))) == null;
    }

    public Optional<V> find(String key) {
        return living(entries.get(key));
    }

    /** Finds and forgets, in one step. */
    public Optional<V> take(String key) {
        return living(entries.remove(key));
    }

    private Optional<V> living(@Nullable Entry<V> entry) {
        return Optional.ofNullable(entry)
                .filter(kept -> clock.instant().isBefore(kept.expires()))
                .map(Entry::value);
    }

    private void forgetExpired() {
        var now = clock.instant();
        entries.values().removeIf(entry -> !now.isBefore(entry.expires()));
    }
}
