package no.systembruker.sandbox;

import static java.time.temporal.ChronoUnit.MICROS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MovableClockTests {

    @Test
    void timeIsNoFinerThanDatabasesKeepIt() {
        var clock = new MovableClock();

        assertThat(Stream.generate(clock::instant).limit(100))
                .allMatch(instant -> instant.equals(instant.truncatedTo(MICROS)));
    }
}
