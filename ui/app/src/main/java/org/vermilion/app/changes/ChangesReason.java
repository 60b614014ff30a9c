package org.vermilion.app.changes;

import org.vermilion.refusal.Reason;

/** Why nobody is told of changes. */
enum ChangesReason implements Reason {
    MANY_OF_ONE("STREAMS-PERSON", Kind.TOO_MANY,
            "您同时打开的页面过多（最多 {0} 个）。请关闭不用的页面。",
            "You have too many pages open at once (at most {0}). Close those you do not need."),
    MANY("STREAMS-FULL", Kind.UNAVAILABLE,
            "实时提醒已满员或正在停止，页面内容须手动刷新。请稍后重试。",
            "No more pages can be told of changes just now, or the program is stopping. Reload by hand, or try again later.");

    private final Said said;

    ChangesReason(String code, Kind kind, String zh, String en) {
        this.said = new Said(code, kind, zh, en);
    }

    @Override
    public Said said() {
        return said;
    }
}
