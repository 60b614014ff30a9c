package org.vermilion.typeset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Breaks a title into lines: as few as fit, no word torn, in the shape of a trapezoid or a lozenge (GB/T 9704-2012, 7.3.1).
 *
 * <p>Finds the breaks with the least sum of penalties by dynamic programming; the shape is part of the sum as the target
 * length of each line.
 */
final class TitleShape {

    private static final double TORN_WORD = 30;
    private static final double TORN_NAME = 200;
    private static final double TORN_RULE = 500;
    private static final double TOO_WIDE = 10_000;
    /** How much of the width a line may take, so that the shape stays within the type area. */
    private static final double FULL = 0.95;

    private final String text;
    private final double[] upTo;
    private final double width;
    private final double[] penalty;

    private TitleShape(String text, double[] upTo, double width, BitSet names) {
        this.text = text;
        this.upTo = upTo;
        this.width = width;
        this.penalty = penalties(text, names);
    }

    /**
     * @param title clean text
     * @param advance each character's width, by its UTF-16 position
     * @param width the room, in the same unit
     * @param names the positions inside a name, which is torn only where it would not fit
     */
    static List<String> lines(String title, double[] advance, double width, BitSet names) {
        double[] upTo = new double[advance.length + 1];
        for (int i = 0; i < advance.length; i++) {
            upTo[i + 1] = upTo[i] + advance[i];
        }
        double all = upTo[advance.length];
        if (title.isEmpty() || all <= width * FULL) {
            return title.isEmpty() ? List.of() : List.of(title);
        }
        TitleShape shape = new TitleShape(title, upTo, width, names);
        int fewest = (int) Math.ceil(all / (width * FULL));
        List<Candidate> candidates = new ArrayList<>();
        for (int count = fewest; count <= fewest + 2; count++) {
            for (double[] targets : targets(count)) {
                Candidate one = shape.best(targets, all);
                candidates.add(new Candidate(one.breaks(), one.cost() + (count - fewest) * 25));
            }
        }
        return candidates.stream().min((a, b) -> Double.compare(a.cost(), b.cost())).orElseThrow().cut(title);
    }

    /** The shapes tried: shares of the whole for each line, wide above, wide below, wide in the middle. */
    private static List<double[]> targets(int count) {
        double[] narrowing = new double[count];
        double[] widening = new double[count];
        double[] lozenge = new double[count];
        for (int i = 0; i < count; i++) {
            double step = 0.16 / Math.max(1, count - 1);
            narrowing[i] = 1.08 - i * step;
            widening[i] = 0.92 + i * step;
            lozenge[i] = 1 + 0.16 * (1 - Math.abs(2.0 * i / Math.max(1, count - 1) - 1)) - 0.08;
        }
        return count == 2 ? List.of(narrowing, widening) : List.of(lozenge, narrowing, widening);
    }

    private Candidate best(double[] shares, double all) {
        int n = text.length();
        double sum = Arrays.stream(shares).sum();
        double[] cost = new double[n + 1];
        Arrays.fill(cost, Double.MAX_VALUE);
        cost[0] = 0;
        int[][] from = new int[shares.length][n + 1];
        for (int line = 0; line < shares.length; line++) {
            double[] next = new double[n + 1];
            Arrays.fill(next, Double.MAX_VALUE);
            for (int start = 0; start < n; start++) {
                for (int end = start + 1; end <= n && cost[start] < Double.MAX_VALUE; end++) {
                    double total = cost[start] + cost(start, end, shares[line] / sum * all);
                    if (total < next[end]) {
                        next[end] = total;
                        from[line][end] = start;
                    }
                }
            }
            cost = next;
        }
        int[] breaks = new int[shares.length];
        int end = n;
        for (int line = shares.length - 1; line >= 0; line--) {
            breaks[line] = end;
            end = from[line][end];
        }
        return new Candidate(breaks, cost[n]);
    }

    /** What it costs to set these characters as one line that should be so wide. */
    private double cost(int start, int end, double target) {
        double wide = upTo[end] - upTo[start];
        double em = width / 20;
        double off = (wide - target) / em;
        double over = wide > width ? TOO_WIDE * (wide - width) / em : 0;
        double scrap = wide < 4 * em ? 20 : 0;
        return off * off * 0.6 + over + scrap + (end == text.length() ? 0 : penalty[end]);
    }

    private static double[] penalties(String text, BitSet names) {
        BitSet inside = Words.inside(text);
        double[] penalty = new double[text.length() + 1];
        int depth = 0;
        int quoted = 0;
        for (int i = 1; i < text.length(); i++) {
            char before = text.charAt(i - 1);
            char after = text.charAt(i);
            depth += before == '《' ? 1 : before == '》' ? -1 : 0;
            quoted += before == '“' ? 1 : before == '”' ? -1 : 0;
            boolean torn = !BreakRules.mayBreak(before, after) || Character.isLowSurrogate(after);
            penalty[i] = (torn ? TORN_RULE : 0) + (inside.get(i) ? TORN_WORD : 0) + (names.get(i) ? TORN_NAME : 0)
                    + (depth > 0 ? 4 : 0) + (quoted > 0 ? 14 : 0) + grammar(text, i);
        }
        return penalty;
    }

    /** Particles stay with the word they belong to. */
    private static double grammar(String text, int i) {
        double cost = 0;
        cost += "的和与及等".indexOf(text.charAt(i)) >= 0 ? 14 : 0;
        cost += text.startsWith("关于", i) || text.startsWith("《", i) ? -3 : 0;
        cost += text.startsWith("关于", i - 2) || "和与及对把将不在".indexOf(text.charAt(i - 1)) >= 0 ? 8 : 0;
        cost += text.charAt(i - 1) == ' ' ? -20 : 0; // two organs issue together
        cost += "的、》".indexOf(text.charAt(i - 1)) >= 0 ? -2 : 0;
        return cost;
    }

    private record Candidate(int[] breaks, double cost) {

        List<String> cut(String text) {
            List<String> lines = new ArrayList<>();
            int start = 0;
            for (int end : breaks) {
                if (end > start) {
                    lines.add(text.substring(start, end).strip());
                }
                start = end;
            }
            return lines;
        }
    }
}
