package org.vermilion.cmis;

import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

import org.apache.chemistry.opencmis.client.api.Document;
import org.apache.chemistry.opencmis.client.api.Folder;
import org.vermilion.testing.TestDatabase;

/** Measures; run by hand, asserts nothing, so it is no test. */
public final class Throughput {

    private static final long MILLIS = 5_000;

    private Throughput() {
    }

    public static void main(String[] args) {
        for (TestDatabase database : TestDatabase.values()) {
            TestRepository r = new TestRepository(database.fresh(TestRepository.MIGRATIONS));
            Folder folder = r.folder(r.session.getRootFolder(), "f");
            AtomicInteger number = new AtomicInteger();
            Random random = new Random(1);
            for (int threads : new int[] {1, 1, 4}) {
                report(database, "create", threads, () -> {
                    StringBuilder content = new StringBuilder();
                    while (content.length() < 10_000) {
                        content.append(random.nextLong());
                    }
                    return r.document(folder, "d" + number.incrementAndGet(), content.toString());
                });
                report(database, "read", threads, () -> TestRepository.read(((Document) r.session.getObjectByPath(
                        "/f/d" + (1 + random.nextInt(number.get())))).getContentStream()));
            }
        }
        System.exit(0);
    }

    private static void report(TestDatabase database, String what, int threads, Callable<?> task) {
        try {
            AtomicInteger done = new AtomicInteger();
            long end = System.currentTimeMillis() + MILLIS;
            TransactionsTest.atOnce(threads, () -> {
                while (System.currentTimeMillis() < end) {
                    task.call();
                    done.incrementAndGet();
                }
                return null;
            });
            System.out.println(database + " " + what + " " + threads + " thread(s): " + done.get() * 1000L / MILLIS + "/s");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
