package org.vermilion.text;

import java.util.Optional;
import java.util.stream.Stream;

/** The fifteen kinds of document (文种), 党政机关公文处理工作条例 art. 8. */
public enum DocumentKind {
    RESOLUTION("决议", Layout.GENERAL),
    DECISION("决定", Layout.GENERAL),
    ORDER("命令", Layout.ORDER),
    COMMUNIQUE("公报", Layout.GENERAL),
    ANNOUNCEMENT("公告", Layout.GENERAL),
    PROCLAMATION("通告", Layout.GENERAL),
    OPINION("意见", Layout.GENERAL),
    NOTICE("通知", Layout.GENERAL),
    CIRCULAR("通报", Layout.GENERAL),
    REPORT("报告", Layout.GENERAL),
    REQUEST("请示", Layout.GENERAL),
    APPROVAL("批复", Layout.GENERAL),
    BILL("议案", Layout.GENERAL),
    LETTER("函", Layout.LETTER),
    MINUTES("纪要", Layout.MINUTES);

    /** The layouts of GB/T 9704-2012: the general one and clauses 10.1 to 10.3. */
    public enum Layout { GENERAL, LETTER, ORDER, MINUTES }

    private final String chinese;
    private final Layout layout;

    DocumentKind(String chinese, Layout layout) {
        this.chinese = chinese;
        this.layout = layout;
    }

    /** The kind's name as it stands at the end of a title. */
    public String chinese() {
        return chinese;
    }

    /** Which layout it is set in. */
    public Layout layout() {
        return layout;
    }

    /** Whether it goes up to a superior organ and names its signer in the head (上行文). */
    public boolean goesUp() {
        return this == REPORT || this == REQUEST;
    }

    /** The kind a title ends with; empty if it ends with none. */
    public static Optional<DocumentKind> endingOf(String title) {
        String trimmed = title.endsWith("》") ? title.substring(0, title.length() - 1) : title;
        return Stream.of(values())
                .filter(kind -> trimmed.endsWith(kind.chinese) || (kind == ORDER && trimmed.endsWith("令")))
                .findFirst();
    }
}
