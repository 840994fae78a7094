package no.systembruker.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Puts load on the running application; every call must be answered 200. */
final class Load {

    private static final int BUSY_CONNECTIONS = 8;
    private static final int STEADY_CONNECTIONS = 32;

    private final int port;

    Load(int port) {
        this.port = port;
    }

    /** Calls a second, when each of a few connections calls again as soon as it is answered. */
    double throughput(List<byte[]> requests, Duration time) throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + time.toNanos();
        var next = new AtomicInteger();
        var counts = onEach(BUSY_CONNECTIONS, connection -> {
            long count = 0;
            while (System.nanoTime() < end) {
                call(connection, requests, next.getAndIncrement());
                count++;
            }
            return count;
        });
        return counts.stream().mapToLong(Long::longValue).sum() * 1e9 / time.toNanos();
    }

    /**
     * How long answers took, in nanoseconds, sorted, when calls come by the clock: one that had to wait for its turn has waited
     * from the time at which it was due.
     */
    long[] steady(List<byte[]> requests, int perSecond, Duration time) throws InterruptedException, ExecutionException {
        long start = System.nanoTime() + Duration.ofMillis(200).toNanos();
        int total = (int) (perSecond * time.toSeconds());
        var next = new AtomicInteger();
        var times = new long[total];
        onEach(STEADY_CONNECTIONS, connection -> {
            for (int turn = next.getAndIncrement(); turn < total; turn = next.getAndIncrement()) {
                long due = start + turn * 1_000_000_000L / perSecond;
                LockSupport.parkNanos(due - System.nanoTime());
                call(connection, requests, turn);
                times[turn] = System.nanoTime() - due;
            }
            return 0L;
        });
        Arrays.sort(times);
        return times;
    }

    /** The answers to one request that is sent many times at once. */
    List<Connection.Answer> atOnce(byte[] request, int times) throws InterruptedException, ExecutionException {
        return onEach(times, connection -> connection.call(request));
    }

    /** One call, timed. */
    long time(Connection connection, byte[] request) throws IOException {
        long start = System.nanoTime();
        call(connection, List.of(request), 0);
        return System.nanoTime() - start;
    }

    private interface Calling<T> {

        T on(Connection connection) throws IOException;
    }

    private <T> List<T> onEach(int connections, Calling<T> calling) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(connections)) {
            var running = IntStream.range(0, connections)
                    .mapToObj(number -> threads.submit(calling(calling)))
                    .toList();
            var results = Stream.<T>builder();
            for (var future : running) {
                results.add(future.get());
            }
            return results.build().toList();
        }
    }

    private <T> Callable<T> calling(Calling<T> calling) {
        return () -> {
            try (var connection = new Connection(port)) {
                return calling.on(connection);
            }
        };
    }

    private static void call(Connection connection, List<byte[]> requests, int turn) throws IOException {
        var answer = connection.call(requests.get(Math.floorMod(turn, requests.size())));
        if (answer.status() != 200) {
            throw new IllegalStateException(answer.toString());
        }
    }
}
