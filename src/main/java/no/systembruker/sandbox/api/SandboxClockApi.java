package no.systembruker.sandbox.api;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import no.systembruker.sandbox.MovableClock;
import no.systembruker.sandbox.Sandbox;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Moves the application's clock forward, or back to real time. */
@Sandbox
@RestController
class SandboxClockApi {

    private static final Instant LAST_DAY = Instant.parse("2200-01-01T00:00:00Z");

    record Now(Instant now) {}

    private final MovableClock clock;

    SandboxClockApi(MovableClock clock) {
        this.clock = clock;
    }

    @PostMapping("/sandbox/api/clock")
    Now create(Fields body) {
        var advance = body.optionalText("advance", 40).flatMap(text -> advance(body, text));
        var isReset = body.isTrue("reset");
        if (body.has("advance") == isReset) {
            body.fault("advance", "is needed, or reset: true; one of the two");
        }
        body.check();
        if (isReset) {
            clock.reset();
        }
        advance.ifPresent(clock::advance);
        return new Now(clock.instant());
    }

    private Optional<Duration> advance(Fields body, String text) {
        try {
            var now = clock.instant();
            var then = after(now, text);
            if (then.isBefore(now)) {
                return body.fault("advance", "must not be negative");
            }
            return then.isAfter(LAST_DAY)
                    ? body.fault("advance", "goes too far: the clock stops at " + LAST_DAY)
                    : Optional.of(Duration.between(now, then));
        } catch (DateTimeException | ArithmeticException malformed) {
            return body.fault("advance", "must be an ISO 8601 duration or period such as PT90M, P8D or P6M");
        }
    }

    /** Months and years by the calendar, as when a request's lifetime is counted. */
    private static Instant after(Instant now, String text) {
        return isPeriod(text)
                ? now.atOffset(ZoneOffset.UTC).plus(Period.parse(text)).toInstant()
                : now.plus(Duration.parse(text));
    }

    private static boolean isPeriod(String text) {
        return !text.toUpperCase(Locale.ROOT).contains("T");
    }
}
