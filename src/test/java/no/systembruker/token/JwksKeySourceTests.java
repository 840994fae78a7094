package no.systembruker.token;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static no.systembruker.token.JwksKeySource.FETCH_INTERVAL;
import static no.systembruker.token.JwksKeySource.FRESH;
import static no.systembruker.token.JwksKeySource.USABLE;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import no.systembruker.token.KeyLookup.Found;
import no.systembruker.token.KeyLookup.Unavailable;
import no.systembruker.token.KeyLookup.Unknown;
import org.junit.jupiter.api.Test;

class JwksKeySourceTests {

    private static final VerificationKey KEY = TokenWorld.key(TokenWorld.KEYS);
    private static final Duration TICK = Duration.ofSeconds(1);

    private final StoppedClock clock = new StoppedClock(TokenWorld.NOW);
    private final AtomicInteger fetches = new AtomicInteger();
    private final Map<String, VerificationKey> published = new HashMap<>(Map.of("old", KEY));
    private volatile boolean down;

    private final JwksKeySource source = new JwksKeySource(this::download, FETCH_INTERVAL, clock);

    private Optional<KeySet> download() {
        fetches.incrementAndGet();
        return down ? Optional.empty() : Optional.of(new KeySet(published));
    }

    @Test
    void theSetIsFetchedOnceAndKept() {
        assertThat(source.find("old")).isEqualTo(new Found(KEY));
        assertThat(source.find("old")).isEqualTo(new Found(KEY));
        assertThat(fetches).hasValue(1);
    }

    @Test
    void twentyMadeUpKeyIdsCostOneFetchPerInterval() {
        source.find("old");
        clock.advance(FETCH_INTERVAL);

        for (int i = 0; i < 20; i++) {
            assertThat(source.find("made-up-" + i)).isEqualTo(new Unknown());
        }
        assertThat(fetches).hasValue(2);

        clock.advance(FETCH_INTERVAL.minus(TICK));
        source.find("made-up");
        assertThat(fetches).hasValue(2);

        clock.advance(TICK);
        source.find("made-up");
        assertThat(fetches).hasValue(3);
    }

    @Test
    void madeUpKeyIdsDoNotDisturbTheOthers() {
        source.find("made-up");

        assertThat(source.find("old")).isEqualTo(new Found(KEY));
        assertThat(fetches).hasValue(1);
    }

    @Test
    void aNewKeyWorksAtOnce() {
        source.find("old");
        clock.advance(FETCH_INTERVAL);
        published.put("new", KEY);

        assertThat(source.find("new")).isEqualTo(new Found(KEY));
        assertThat(source.find("old")).isEqualTo(new Found(KEY));
    }

    @Test
    void aRemovedKeyStopsWorkingWhenTheSetHasAged() {
        source.find("old");
        published.clear();

        clock.advance(FRESH.minus(TICK));
        assertThat(source.find("old")).isEqualTo(new Found(KEY));

        clock.advance(TICK);
        assertThat(source.find("old")).isEqualTo(new Unknown());
    }

    @Test
    void aRemovedKeyStopsWorkingWhenTheSetIsFetchedForAnother() {
        source.find("old");
        clock.advance(FETCH_INTERVAL);
        published.remove("old");
        published.put("new", KEY);

        source.find("new");

        assertThat(source.find("old")).isEqualTo(new Unknown());
    }

    @Test
    void beforeTheFirstSetAnOutageMakesEveryKeyUnavailable() {
        down = true;

        assertThat(source.find("old")).isEqualTo(new Unavailable(FETCH_INTERVAL));
        assertThat(source.find("old")).isEqualTo(new Unavailable(FETCH_INTERVAL));
        assertThat(fetches).hasValue(1);

        down = false;
        clock.advance(FETCH_INTERVAL);
        assertThat(source.find("old")).isEqualTo(new Found(KEY));
    }

    @Test
    void duringAnOutageTheLastSetServesForADay() {
        source.find("old");
        down = true;

        clock.advance(USABLE.minus(TICK));
        assertThat(source.find("old")).isEqualTo(new Found(KEY));

        clock.advance(TICK);
        assertThat(source.find("old")).isEqualTo(new Unavailable(FETCH_INTERVAL));
    }

    @Test
    void duringAnOutageAnUnknownKeyMayStillExist() {
        source.find("old");
        down = true;
        clock.advance(FETCH_INTERVAL);

        assertThat(source.find("new")).isEqualTo(new Unavailable(FETCH_INTERVAL));
        assertThat(source.find("old")).isEqualTo(new Found(KEY));
    }

    @Test
    void duringAnOutageTheIssuerIsNotHammered() {
        source.find("old");
        down = true;
        clock.advance(FRESH);

        for (int i = 0; i < 20; i++) {
            source.find("old");
            source.find("new");
        }
        assertThat(fetches).hasValue(2);
    }

    @Test
    void aClockSetBackLeavesNoKeyForEver() {
        clock.advance(Duration.ofDays(8));
        source.find("old");
        clock.advance(Duration.ofDays(-8));
        published.clear();

        assertThat(source.find("old")).isEqualTo(new Unknown());
    }

    @Test
    void manyFirstCallersShareOneFetch() throws InterruptedException, ExecutionException {
        var asked = new CountDownLatch(1);
        var answered = new CountDownLatch(1);
        var slow = new JwksKeySource(
                () -> {
                    asked.countDown();
                    await(answered);
                    return download();
                },
                FETCH_INTERVAL,
                clock);

        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<KeyLookup>> lookups = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                lookups.add(callers.submit(() -> slow.find("old")));
            }
            assertThat(asked.await(10, SECONDS)).isTrue();
            answered.countDown();
            for (var lookup : lookups) {
                assertThat(lookup.get()).isEqualTo(new Found(KEY));
            }
        }
        assertThat(fetches).hasValue(1);
    }

    @Test
    void aSlowRefreshHoldsUpNobodyWhoseKeyIsKnown() throws InterruptedException, ExecutionException {
        var asked = new CountDownLatch(1);
        var answered = new CountDownLatch(1);
        var slow = new JwksKeySource(
                () -> {
                    if (fetches.get() > 0) {
                        asked.countDown();
                        await(answered);
                    }
                    return download();
                },
                FETCH_INTERVAL,
                clock);
        slow.find("old");
        clock.advance(FRESH);

        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var refreshing = callers.submit(() -> slow.find("old"));
            assertThat(asked.await(10, SECONDS)).isTrue();

            assertThat(slow.find("old")).isEqualTo(new Found(KEY));

            answered.countDown();
            assertThat(refreshing.get()).isEqualTo(new Found(KEY));
        }
        assertThat(fetches).hasValue(2);
    }

    @Test
    void whoHasWaitedForAnAttemptThatFailedSlowlyDoesNotMakeItAgain() {
        var slow = new JwksKeySource(
                () -> {
                    clock.advance(FETCH_INTERVAL);
                    down = true;
                    return download();
                },
                FETCH_INTERVAL,
                clock);

        assertThat(slow.find("old")).isEqualTo(new Unavailable(FETCH_INTERVAL));
        assertThat(slow.find("old")).isEqualTo(new Unavailable(FETCH_INTERVAL));
        assertThat(fetches).hasValue(1);
    }

    @Test
    void aSetMayComeFromElsewhereAndIsReadAsStrictly() {
        var jwk = new RSAKey.Builder((RSAPublicKey) TokenWorld.KEYS.getPublic())
                .keyID("new")
                .build();
        var json = new JWKSet(List.of(
                jwk,
                new RSAKey.Builder(jwk).keyID("enc").keyUse(KeyUse.ENCRYPTION).build()));
        var interval = Duration.ofSeconds(1);

        var elsewhere = JwksKeySource.reading(
                () -> down ? Optional.empty() : Optional.of(json.toString().getBytes(UTF_8)), interval, clock);
        down = true;

        assertThat(elsewhere.find("new")).isEqualTo(new Unavailable(interval));
        down = false;
        clock.advance(interval);
        assertThat(elsewhere.find("new")).isEqualTo(new Found(KEY));
        assertThat(elsewhere.find("enc")).isEqualTo(new Unknown());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }
}
