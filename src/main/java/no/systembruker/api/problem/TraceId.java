package no.systembruker.api.problem;

import java.util.concurrent.ThreadLocalRandom;

/** Names one answer, in the form of W3C Trace Context: callers quote it, the log holds it. */
final class TraceId {

    private TraceId() {}

    static String next() {
        var random = ThreadLocalRandom.current();
        return "00-%016x%016x-%016x-00"
                .formatted(random.nextLong(), random.nextLong(1, Long.MAX_VALUE), random.nextLong(1, Long.MAX_VALUE));
    }
}
