package org.vermilion.app.http;

import org.vermilion.refusal.Reason;

/** Why a request is refused before it reaches a use case, or when something beneath fails. */
enum RequestReason implements Reason {
    NOT_SIGNED_IN("SIGN-IN-REQUIRED", Kind.UNAUTHENTICATED,
            "尚未登录或登录已过期，请重新登录。", "You are not signed in, or no longer. Sign in again."),
    FORBIDDEN("FORBIDDEN", Kind.FORBIDDEN,
            "不允许此操作。", "This is not allowed."),
    UNREADABLE("REQUEST-UNREADABLE", Kind.INVALID,
            "请求内容无法解析，请检查 JSON 格式与字段。", "The request cannot be read; check its JSON and fields."),
    MALFORMED("REQUEST-MALFORMED", Kind.INVALID,
            "请求的地址或请求头不合要求（含有不允许的字符，或超过 16 KB）。",
            "The address or the headers of the request are not valid: a character is not allowed, or they exceed 16 KB."),
    INVALID("REQUEST-INVALID", Kind.INVALID,
            "请求参数不合要求：{0}。", "The request is not valid: {0}."),
    METHOD("METHOD-NOT-ALLOWED", Kind.INVALID,
            "不支持此请求方法。", "This method is not supported here."),
    MEDIA_TYPE("MEDIA-TYPE", Kind.INVALID,
            "不支持此内容类型。", "This media type is not supported here."),
    BODY_LARGE("REQUEST-TOO-LARGE", Kind.TOO_LARGE,
            "请求内容超过 {0} 字节，请缩小后重试。", "The request is larger than {0} bytes; make it smaller."),
    CROWDED("SERVER-CROWDED", Kind.UNAVAILABLE,
            "当前大文件请求过多，本次操作未生效，请稍后重试。", "Too many large requests just now; nothing was changed. Try again in a while."),
    KEY_MISSING("IDEMPOTENCY-KEY-MISSING", Kind.INVALID,
            "缺少 Idempotency-Key 请求头（8–64 位字母、数字或 -）。",
            "The Idempotency-Key header is missing (8 to 64 letters, digits or -)."),
    KEY_REUSED("IDEMPOTENCY-KEY-REUSED", Kind.AGAINST_RULE,
            "该 Idempotency-Key 已用于另一请求，请换一个。", "This Idempotency-Key was used for another request; take a new one."),
    IF_MATCH_MISSING("IF-MATCH-MISSING", Kind.UNCONDITIONAL,
            "修改须带 If-Match 请求头（取自 ETag）。", "A change needs an If-Match header, taken from the ETag."),
    CROSS_SITE("CROSS-SITE", Kind.FORBIDDEN,
            "拒绝来自其他站点的请求。", "Requests from other sites are refused."),
    BUSY("CONCURRENT-CHANGE", Kind.CONFLICT,
            "有人同时修改了同一内容，请刷新后重试。", "Somebody changed the same thing at the same time. Reload and try again."),
    DATABASE_GONE("DATABASE-UNAVAILABLE", Kind.UNAVAILABLE,
            "数据库暂不可用，本次操作未生效，请稍后重试。", "The database is unavailable; nothing was changed. Try again later."),
    STORE_FULL("STORE-FULL", Kind.UNAVAILABLE,
            "存储空间不足，本次操作未生效，请联系系统管理员。", "The store is full; nothing was changed. Tell the system administrator."),
    INTERNAL("INTERNAL", Kind.UNAVAILABLE,
            "系统内部错误，本次操作未生效。请将事件编号 {0} 告知系统管理员。",
            "Something failed inside; nothing was changed. Give incident {0} to the system administrator.");

    private final Said said;

    RequestReason(String code, Kind kind, String zh, String en) {
        this.said = new Said(code, kind, zh, en);
    }

    @Override
    public Said said() {
        return said;
    }
}
