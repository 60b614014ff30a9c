package org.vermilion.cmis;

import org.vermilion.refusal.Reason;

/** Why content cannot be stored or read. */
public enum StoreReason implements Reason {
    STORE_FULL("STORE-FULL", Kind.UNAVAILABLE,
            "内容库磁盘空间不足，未保存任何内容。请联系系统管理员扩容后重试。",
            "The content store's disk is full; nothing was stored. Ask the system administrator for space, then try again."),
    STORE_FAILED("STORE-FAILED", Kind.UNAVAILABLE,
            "内容库暂时无法写入或读取，未保存任何内容。请稍后重试，并通知系统管理员检查磁盘。",
            "The content store cannot be written or read just now; nothing was stored. Try again, and have the disk checked."),
    SOURCE_FAILED("CONTENT-UNREADABLE", Kind.INVALID,
            "未能读完提交的内容，未保存。请重新提交。",
            "The submitted content could not be read to its end and was not stored. Submit it again."),
    CONTENT_ABSENT("CONTENT-MISSING", Kind.UNAVAILABLE,
            "内容文件缺失（摘要 {0}）。请通知系统管理员从备份恢复。",
            "The content file is missing (digest {0}). Have the system administrator restore it from the backup."),
    CONTENT_ALTERED("CONTENT-ALTERED", Kind.UNAVAILABLE,
            "内容与登记的摘要不符（{0}），已拒绝提供。请通知安全审计管理员核查，并从备份恢复。",
            "The content does not match its recorded digest ({0}) and is not served. Have it examined and restored from the backup.");

    private final Said said;

    StoreReason(String code, Kind kind, String zh, String en) {
        this.said = new Said(code, kind, zh, en);
    }

    @Override
    public Said said() {
        return said;
    }
}
