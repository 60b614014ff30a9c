package org.vermilion.matter;

import org.vermilion.matter.definition.MatterDefinition.Wording;

/** Where a case stands, said in words an applicant understands. */
public enum CaseStatus {
    SUBMITTED("accept", "已提交，等待受理", "Submitted, waiting to be accepted",
            "国资委核对材料：齐全的予以受理并开始计算办理时限；不齐的一次性告知需要补正的全部内容。",
            "The commission checks what was handed in. If it is complete, the case is accepted and its time begins;"
                    + " if not, you are told once of everything that is missing."),
    SUPPLEMENT("supplement", "等待补正", "Waiting for your supplement",
            "请按告知内容一次补齐后重新提交。补正期间时限暂停。",
            "Supply everything you were told of and submit the form again. Until then the clock is paused."),
    REVIEW("review", "已受理，正在审查", "Accepted, under review",
            "审查后由国资委作出决定。", "After the review the commission decides."),
    DECISION("decide", "已审查，等待决定", "Reviewed, waiting for the decision",
            "决定作出后，结果文书盖章送达。", "Once it is decided, the result is sealed and delivered."),
    RESULT("sealResult", "已决定，正在制作结果文书", "Decided, the result is being sealed",
            "结果文书盖章后可在此下载。", "You can download the result here once it is sealed."),
    DONE("delivered", "已办结", "Closed",
            "请下载结果文书。", "Download the result."),
    NOT_ACCEPTED("notAccepted", "不予受理", "Not accepted",
            "请查看理由。情况变化后可以重新提交。", "See the reason. You may submit again when things have changed.");

    private final String step;
    private final Wording words;
    private final Wording next;

    CaseStatus(String step, String zh, String en, String nextZh, String nextEn) {
        this.step = step;
        this.words = new Wording(zh, en);
        this.next = new Wording(nextZh, nextEn);
    }

    /** The element of the process model the case stands at. */
    public String step() {
        return step;
    }

    /** What it is, in plain words. */
    public Wording words() {
        return words;
    }

    /** What happens next, or what the applicant is to do. */
    public Wording next() {
        return next;
    }

    /** Whether nothing more happens. */
    public boolean isEnd() {
        return this == DONE || this == NOT_ACCEPTED;
    }
}
