package no.systembruker.sandbox;

import static java.time.temporal.ChronoUnit.MICROS;
import static java.time.temporal.ChronoUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MovableClockTests {

    private static final Duration MONTH = Duration.ofDays(30);

    private final MovableClock clock = new MovableClock();

    @Test
    void timeIsNoFinerThanDatabasesKeepIt() {
        assertThat(Stream.generate(clock::instant).limit(100))
                .allMatch(instant -> instant.equals(instant.truncatedTo(MICROS)));
    }

    @Test
    void workAtAnotherTimeSeesThatTimeAndNobodyElseDoes() {
        var then = Instant.now().minus(MONTH);

        clock.at(then, () -> {
            assertThat(clock.instant()).isCloseTo(then, within(5, SECONDS));
            assertThat(CompletableFuture.supplyAsync(clock::instant).join())
                    .isCloseTo(Instant.now(), within(5, SECONDS));
        });

        assertThat(clock.instant()).isCloseTo(Instant.now(), within(5, SECONDS));
    }

    @Test
    void anotherTimeIsMeantFromTheMovedClock() {
        clock.advance(MONTH);
        var then = clock.instant().minus(MONTH);

        clock.at(then, () -> assertThat(clock.instant()).isCloseTo(then, within(5, SECONDS)));
    }
}
