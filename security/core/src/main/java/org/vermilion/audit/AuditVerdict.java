package org.vermilion.audit;

import org.jspecify.annotations.Nullable;

/**
 * Whether a chain holds.
 *
 * @param holds whether every link follows the one before and every anchor is signed and fits
 * @param events how many links were checked
 * @param anchors how many anchors were checked
 * @param brokenAt the first place that does not hold; null if all do
 * @param zh one sentence in Chinese
 * @param en the same in English
 */
public record AuditVerdict(boolean holds, long events, long anchors, @Nullable Long brokenAt, String zh, String en) {

    static AuditVerdict whole(long events, long anchors) {
        return new AuditVerdict(true, events, anchors, null,
                "审计链完整：" + events + " 条事件首尾相连，" + anchors + " 个锚点签名有效。",
                "The audit chain is whole: " + events + " events follow each other and " + anchors + " anchors are validly signed.");
    }

    static AuditVerdict broken(long events, long anchors, long at, String zh, String en) {
        return new AuditVerdict(false, events, anchors, at, "审计链在第 " + at + " 条断开：" + zh,
                "The audit chain breaks at event " + at + ": " + en);
    }
}
