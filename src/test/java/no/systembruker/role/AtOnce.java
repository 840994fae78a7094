package no.systembruker.role;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Lets several things happen in the same instant. */
final class AtOnce {

    private AtOnce() {}

    static <T> List<T> all(List<Callable<T>> acts) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(acts).stream().map(AtOnce::outcome).toList();
        }
    }

    private static <T> T outcome(Future<T> act) {
        try {
            return act.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }
}
