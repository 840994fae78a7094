package no.systembruker.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;

/** The application's clock in the sandbox: real time, moved forward by whoever wants to see a request expire. */
@Sandbox
@Component
public class MovableClock extends Clock {

    private static final ScopedValue<Duration> ELSEWHEN = ScopedValue.newInstance();

    private final AtomicReference<Duration> offset = new AtomicReference<>(Duration.ZERO);

    public void advance(Duration duration) {
        offset.accumulateAndGet(duration, Duration::plus);
    }

    public void reset() {
        offset.set(Duration.ZERO);
    }

    /** Does the work as at another time. Whoever else asks at that moment is told the usual time. */
    public void at(Instant then, Runnable work) {
        ScopedValue.where(ELSEWHEN, Duration.between(usual(), then)).run(work);
    }

    @Override
    public Instant instant() {
        return usual().plus(ELSEWHEN.orElse(Duration.ZERO)).truncatedTo(ChronoUnit.MICROS);
    }

    private Instant usual() {
        return Instant.now().plus(offset.get());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
