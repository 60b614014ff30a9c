package org.vermilion.document.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects the findings of one reading. Not thread-safe; lives as long as the reading. */
final class Ledger {

    private static final int LONGEST_QUOTE = 200;

    private final List<Finding> findings = new ArrayList<>();
    private final Set<Integer> accounted = new HashSet<>();

    void note(Remark remark, String element, int line, Object... details) {
        Object[] quoted = details.clone();
        for (int i = 0; i < quoted.length; i++) {
            if (quoted[i] instanceof String text && text.length() > LONGEST_QUOTE) {
                quoted[i] = text.substring(0, LONGEST_QUOTE) + "…";
            }
        }
        findings.add(remark.about(element, line, quoted));
        if (remark.accounts()) {
            accounted.add(line);
        }
    }

    /** Says which line an element was read from. */
    void found(Element element, int line) {
        accounted.add(line);
        Finding both = Remark.FOUND.about(element.key(), line);
        findings.add(new Finding(both.code(), both.severity(), both.element(), line,
                both.zh().replace("{0}", element.chinese()), both.en().replace("{0}", element.english())));
    }

    /** Whether a finding says what became of a line, and not only something about it. */
    boolean accountsFor(int line) {
        return accounted.contains(line);
    }

    List<Finding> findings() {
        return findings.stream().distinct().sorted(Comparator.comparingInt(Finding::line)).toList();
    }
}
