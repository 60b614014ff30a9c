package org.vermilion.content;

import org.vermilion.refusal.Reason;

/** Why content is not stored or served. What the embedded repository refuses comes with its own reasons. */
public enum ContentReason implements Reason {
    BAD_PLACE("CONTENT-PLACE", Kind.INVALID,
            "存放位置只能由编号组成（拉丁字母、数字、点、短横线、下划线），不得使用标题。请改用编号。",
            "A place is made of identifiers (Latin letters, digits, dots, dashes, underscores), never of titles. Use identifiers."),
    REJECTED("CONTENT-REJECTED", Kind.INVALID,
            "内容库不接受所给的类型或属性，未保存。请检查内容类型（最长 255 个字符）。",
            "The content repository does not take this media type or property; nothing was stored. Check the media type "
                    + "(at most 255 characters)."),
    CONFLICT("CONTENT-CONFLICT", Kind.CONFLICT,
            "该内容正由他人保存或被检出，未保存您的版本。请刷新后重试；若持续出现，请系统管理员取消检出。",
            "Somebody else is storing this content or has checked it out; your version was not stored. Reload and try again; "
                    + "if it goes on, have the system administrator cancel the check-out."),
    FROZEN("CONTENT-FROZEN", Kind.AGAINST_RULE,
            "该版本已冻结，不能更改或删除。如需修改，请保存为新版本。",
            "This version is frozen and neither changes nor goes. Store a new version instead."),
    TOO_LARGE("CONTENT-TOO-LARGE", Kind.TOO_LARGE,
            "内容超过一次读取的上限（{0} 字节）。请改为按流读取。",
            "The content is larger than can be read at once ({0} bytes). Read it as a stream."),
    ALTERED("CONTENT-ALTERED", Kind.UNAVAILABLE,
            "内容与登记的摘要不符或未登记摘要（{0}），已拒绝提供。请通知安全审计管理员核查，并从备份恢复。",
            "The content does not match its recorded digest, or none is recorded ({0}); it is not served. "
                    + "Have it examined and restored from the backup."),
    UNAVAILABLE("CONTENT-STORE-DOWN", Kind.UNAVAILABLE,
            "内容库暂时无法使用，未更改任何内容。请稍后重试，并通知系统管理员。",
            "The content repository cannot be used just now; nothing was changed. Try again later and tell the system administrator.");

    private final Said said;

    ContentReason(String code, Kind kind, String zh, String en) {
        this.said = new Said(code, kind, zh, en);
    }

    @Override
    public Said said() {
        return said;
    }
}
