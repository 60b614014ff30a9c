package org.vermilion.document.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the findings of one reading. Not thread-safe; lives as long as the reading. */
final class Ledger {

    private static final int LONGEST_QUOTE = 200;

    private final List<Finding> findings = new ArrayList<>();

    void note(Remark remark, String element, int line, Object... details) {
        Object[] quoted = details.clone();
        for (int i = 0; i < quoted.length; i++) {
            if (quoted[i] instanceof String text && text.length() > LONGEST_QUOTE) {
                quoted[i] = text.substring(0, LONGEST_QUOTE) + "…";
            }
        }
        findings.add(remark.about(element, line, quoted));
    }

    /** Says which line an element was read from. */
    void found(Element element, int line) {
        Finding both = Remark.FOUND.about(element.key(), line);
        findings.add(new Finding(both.code(), both.severity(), both.element(), line,
                both.zh().replace("{0}", element.chinese()), both.en().replace("{0}", element.english())));
    }

    List<Finding> findings() {
        return findings.stream().distinct().sorted(Comparator.comparingInt(Finding::line)).toList();
    }
}
