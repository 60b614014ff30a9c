package org.vermilion.document;

/** Where a document stands in its life; which step of a process it is at is another matter. */
public enum DocumentStatus {
    /** 起草: its drafter may change it. */
    DRAFTING,
    /** 审批中: nobody may change it. */
    IN_REVIEW,
    /** 已签发: its text is what the signer signed. */
    SIGNED_OFF,
    /** 已编号. */
    NUMBERED,
    /** 已用印: the sealed original exists. */
    SEALED,
    /** 已核发: on its way to the recipients. */
    RELEASED,
    /** 办结: every recipient has answered. */
    CLOSED,
    /** 归档: a record. */
    FILED;

    /** Whether it has left its drafter's hands with a signature on it. */
    public boolean isSignedOff() {
        return compareTo(SIGNED_OFF) >= 0;
    }
}
