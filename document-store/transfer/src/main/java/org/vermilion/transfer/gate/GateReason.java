package org.vermilion.transfer.gate;

import org.vermilion.refusal.Reason;
import org.vermilion.zone.ZoneName;

/**
 * Why the gate stays shut for a recipient.
 *
 * @param code the stable code
 */
public record GateReason(String code, Kind kind, String zh, String en) implements Reason {

    static final GateReason UNKNOWN = new GateReason("RECIPIENT-UNKNOWN", Kind.AGAINST_RULE,
            "没有收文单位 {0}，请从通讯录选择。",
            "There is no recipient {0}; choose one from the address book.");
    static final GateReason TWICE = new GateReason("RECIPIENT-TWICE", Kind.INVALID,
            "收文单位 {0} 重复，请删去一个。",
            "The recipient {0} is named twice; remove one.");
    static final GateReason NONE = new GateReason("RECIPIENT-NONE", Kind.INVALID,
            "没有收文单位，请至少选择一个。",
            "There is no recipient; choose at least one.");
    static final GateReason ORGAN = new GateReason("CLEAR-ORG", Kind.AGAINST_RULE,
            "密级高于收文单位 {0} 的上限，整批不予发出。请移除该单位或走机要渠道。",
            "The level is above what {0} may receive; nothing was sent. Remove it or use the confidential courier.");

    @Override
    public Said said() {
        return new Said(code, kind, zh, en);
    }

    /** There is no link between the zones: {@code FLOW-INNER-OUTER-DENY}. */
    static GateReason flow(ZoneName from, ZoneName to) {
        return new GateReason(
                "FLOW-" + upper(from) + "-" + upper(to) + "-DENY", Kind.AGAINST_RULE,
                "收文单位 {0} 在" + to.chinese() + "，" + from.chinese() + "的公文不得进入，整批不予发出。请移除该单位，或在允许的区域另行起草。",
                "The recipient {0} is in the " + to.english() + ", which documents of the " + from.english()
                        + " must not enter; nothing was sent. Remove it, or draft anew in a zone that may.");
    }

    /** The level is above the ceiling of the recipient's zone. */
    static GateReason ceiling(ZoneName zone) {
        return new GateReason("CEILING-" + upper(zone), Kind.AGAINST_RULE,
                "密级高于收文单位 {0} 所在的" + zone.chinese() + "的上限，整批不予发出。",
                "The level is above the ceiling of the " + zone.english() + ", where {0} receives; nothing was sent.");
    }

    private static String upper(ZoneName zone) {
        return zone.value().toUpperCase(java.util.Locale.ROOT);
    }
}
