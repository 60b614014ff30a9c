package org.vermilion.access;

import org.vermilion.refusal.Reason;

/** Why the guard says no. */
public enum AccessReason implements Reason {
    ABSENT("ABSENT", Kind.ABSENT,
            "没有这个对象，或您无权知悉。请核对编号。",
            "There is no such thing, or it is not for you to know of. Check the identifier."),
    POST_REQUIRED("RBAC-403", Kind.FORBIDDEN,
            "办理此事需要相应岗位（{0}）。请联系安全保密管理员。",
            "This takes a post you do not hold ({0}). Ask the security administrator."),
    OWN_WORK("OWN-WORK", Kind.FORBIDDEN,
            "拟稿人不得签发自己起草的公文，请由其他签发人办理。",
            "Nobody signs off a document of their own drafting; another signer must do it."),
    ABOVE_CEILING("SEC-PAYLOAD-FORBIDDEN", Kind.AGAINST_RULE,
            "密级高于本区域的上限（{0}），内容不得进入本区域。请到允许的区域起草。",
            "The level is above this zone's ceiling ({0}); such content must not enter it. Draft in a zone that may hold it."),
    CLEARANCE_EXCEEDED("CLEAR-PERSON", Kind.AGAINST_RULE,
            "密级高于您的涉密等级，不能以此密级起草。",
            "The level is above your clearance; you cannot draft at it.");

    private final Said said;

    AccessReason(String code, Kind kind, String zh, String en) {
        this.said = new Said(code, kind, zh, en);
    }

    @Override
    public Said said() {
        return said;
    }
}
