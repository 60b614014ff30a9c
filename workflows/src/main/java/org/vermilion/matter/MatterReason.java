package org.vermilion.matter;

import org.vermilion.refusal.Reason;

/** Why a case is not begun or moved on. */
public enum MatterReason implements Reason {
    NOT_FOR_YOU("MATTER-TARGET", Kind.AGAINST_RULE,
            "此事项不面向本单位（服务对象：{0}）。请核对办事指南。",
            "This matter does not serve your kind of organ (it serves {0}). See its guide."),
    NOBODY("ROUTE-NOBODY", Kind.AGAINST_RULE,
            "国资委没有可办理此件的岗位 {0}，暂不能提交。请联系国资委。",
            "The commission has nobody cleared in the post {0}; the case cannot be submitted. Tell the commission."),
    NO_COMMISSION("MATTER-COMMISSION", Kind.AGAINST_RULE,
            "组织目录中应有且只有一个国资委（现有{0}个），不能办理事项。请联系系统管理员。",
            "The directory must hold exactly one commission (it holds {0}). Tell the system administrator."),
    CHANGED("MATTER-VERSION", Kind.CONFLICT,
            "事项{0}第{1}版已有办件，其定义却被改动。请系统管理员提高版本号后重新启动。",
            "Version {1} of the matter {0} has cases but was changed. The system administrator must raise its version."),
    STALE("CASE-STALE", Kind.STALE,
            "办件已有变化。请重新打开后办理。", "Somebody else moved the case. Open it again and go on from there."),
    TOLD("CASE-TOLD", Kind.INVALID,
            "须写明告知申请单位的内容（{0}，1–{1}个字符）。",
            "Say what the applicant is told ({0}, 1 to {1} characters)."),
    ONCE_ONLY("ONCE-ONLY", Kind.AGAINST_RULE,
            "补正只能一次性告知，且已经告知。请受理，或书面说明不予受理的理由。",
            "What is missing is asked for once only, and it has been. Accept the case, or refuse it with a reason."),
    DEEMED_ACCEPTED("DEEMED-ACCEPTED", Kind.AGAINST_RULE,
            "受理期限（{0}）已过，自收到材料之日起即视为受理，只能作受理处理。",
            "The time to accept ended on {0}; the case counts as accepted from the day it was received."),
    NO_SUPPLEMENT("CASE-NO-SUPPLEMENT", Kind.CONFLICT,
            "此件现在不需要补正。", "Nothing is asked to be supplemented in this case now."),
    FORM_MISSING("CASE-FORM", Kind.INVALID,
            "请附上补正后的表单。", "Send the form as supplemented."),
    QUERY("CASE-QUERY", Kind.INVALID,
            "查找内容最长 {0} 个字符、{1} 个词，请缩短。", "At most {0} characters and {1} words are looked for; shorten it."),
    DRAFT("CASE-DRAFT", Kind.INVALID,
            "草稿须为 JSON 对象，最长 {0} 个字符，附件最多 {1} 个。", "A draft is a JSON object of at most {0} characters, with at most {1} files."),
    OFFICIALS_ONLY("CASE-OFFICIALS", Kind.FORBIDDEN,
            "办理意见和流转记录只供国资委查看。您可在办件页查看进度。",
            "Opinions on a case and its steps are for the commission alone. Its page tells you how far it is.");

    private final Said said;

    MatterReason(String code, Kind kind, String zh, String en) {
        this.said = new Said(code, kind, zh, en);
    }

    @Override
    public Said said() {
        return said;
    }
}
