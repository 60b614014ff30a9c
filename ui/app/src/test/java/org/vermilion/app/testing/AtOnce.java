package org.vermilion.app.testing;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Several people doing something at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** Does it so many times, each in a thread of its own, all let go together. */
    public static <T> List<T> all(int times, IntFunction<T> act) {
        ExecutorService threads = Executors.newFixedThreadPool(times);
        try {
            CountDownLatch go = new CountDownLatch(1);
            List<Future<T>> done = IntStream.range(0, times).mapToObj(i -> threads.submit(() -> {
                go.await();
                return act.apply(i);
            })).toList();
            go.countDown();
            return done.stream().map(AtOnce::result).toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
