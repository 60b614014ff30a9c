package org.vermilion.bench;

import java.io.PrintStream;
import java.util.Map;

/** The figures of both, side by side. */
record Comparison(Batches ours, Batches bare) {

    private static final double AIM = 0.4;

    void print(PrintStream out, String database, String load) {
        out.printf("%s (%s; %d documents, %d instances)%n", database, load, ours.documents(), bare.documents());
        out.printf("  %-34s %12s %12s %8s%n", "", ours.walk().name(), bare.walk().name(), "ratio");
        rate(out, "documents/s, to number", ours.approval(), bare.approval());
        rate(out, "documents/s, whole", ours.whole(), bare.whole());
        cpu(out, "CPU-ms a document, to number", ours.approval(), bare.approval());
        cpu(out, "CPU-ms a document, whole", ours.whole(), bare.whole());
        out.printf("  %-34s %12s %12s%n", "ms a step", "p50 / p95", "p50 / p95");
        Map<String, Double> ours95 = ours.quantiles(0.95);
        Map<String, Double> bare50 = bare.quantiles(0.5);
        Map<String, Double> bare95 = bare.quantiles(0.95);
        ours.quantiles(0.5).forEach((step, p50) -> out.printf("  %-34s %12s %12s%n", step,
                "%.1f / %.1f".formatted(p50, ours95.get(step)),
                "%.1f / %.1f".formatted(bare50.get(step), bare95.get(step))));
        out.println();
    }

    private void rate(PrintStream out, String what, Clock.Spent oursSpent, Clock.Spent bareSpent) {
        double a = ours.documents() / (oursSpent.wall().toNanos() / 1e9);
        double b = bare.documents() / (bareSpent.wall().toNanos() / 1e9);
        line(out, what, "%.1f".formatted(a), "%.1f".formatted(b), a / b);
    }

    private void cpu(PrintStream out, String what, Clock.Spent oursSpent, Clock.Spent bareSpent) {
        line(out, what, parts(oursSpent, ours.documents()), parts(bareSpent, bare.documents()),
                total(bareSpent, bare.documents()) / total(oursSpent, ours.documents()));
    }

    private static void line(PrintStream out, String what, String a, String b, double ratio) {
        out.printf("  %-34s %12s %12s %8.2f  %s%n", what, a, b, ratio, ratio >= AIM ? "✓" : "below " + AIM);
    }

    private static double total(Clock.Spent spent, int documents) {
        return spent.allCpu().toNanos() / 1e6 / documents;
    }

    /** The JVM's and, if it has processes of its own, the database's. */
    private static String parts(Clock.Spent spent, int documents) {
        double jvm = spent.cpu().toNanos() / 1e6 / documents;
        return spent.databaseCpu().isZero() ? "%.1f".formatted(jvm)
                : "%.1f + %.1f".formatted(jvm, spent.databaseCpu().toNanos() / 1e6 / documents);
    }
}
