package no.systembruker.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import no.systembruker.TestClock;
import no.systembruker.token.KeyLookup;
import org.junit.jupiter.api.Test;

class DiscoveredKeysTests {

    /** Where nobody listens. */
    private static final URI KEYS = URI.create("http://127.0.0.1:1/jwks.json");

    private final TestClock clock = new TestClock();
    private final AtomicInteger readings = new AtomicInteger();
    private boolean isDown;

    private final DiscoveredKeys keys = new DiscoveredKeys(
            () -> {
                readings.incrementAndGet();
                if (isDown) {
                    throw new IllegalArgumentException("down");
                }
                return KEYS;
            },
            clock);

    @Test
    void theMetadataIsReadOnceADay() {
        keys.find("a");
        keys.find("b");
        assertThat(readings).hasValue(1);

        clock.advance(DiscoveredKeys.FRESH);
        keys.find("a");
        assertThat(readings).hasValue(2);
    }

    @Test
    void anIssuerThatIsDownIsNotTheCallersFaultAndIsAskedAgainAfterAPause() {
        isDown = true;

        assertThat(keys.find("a")).isEqualTo(new KeyLookup.Unavailable(DiscoveredKeys.PAUSE));
        assertThat(keys.find("a")).isEqualTo(new KeyLookup.Unavailable(DiscoveredKeys.PAUSE));
        assertThat(readings).hasValue(1);

        clock.advance(DiscoveredKeys.PAUSE);
        keys.find("a");
        assertThat(readings).hasValue(2);
    }

    @Test
    void whatWasKnownIsKeptWhileTheMetadataCannotBeReadAgain() {
        keys.find("a");
        isDown = true;
        clock.advance(DiscoveredKeys.FRESH.plus(Duration.ofMinutes(1)));

        assertThat(keys.find("a")).isInstanceOf(KeyLookup.Unavailable.class);
        keys.find("a");
        assertThat(readings).hasValue(2);
    }
}
