package org.vermilion.subject;

import org.vermilion.refusal.Refusal;

/** What a post lets its holder do, in the words of 公文处理 (DOMAIN: roles of dispatch, receipt and archive). */
public enum Role {
    /** 拟稿人: drafts. */
    DRAFTER("拟稿人", "drafter"),
    /** 处室负责人: reviews within the division, countersigns for it. */
    DIVISION_HEAD("处室负责人", "division head"),
    OFFICE_REVIEWER("办公室核稿", "office reviewer"),
    /** 签发人: an organ's principal. */
    SIGNER("签发人", "signer"),
    /** 文秘: rechecks and numbers. */
    DOCUMENT_CLERK("文秘", "document clerk"),
    SEAL_KEEPER("印章管理员", "seal keeper"),
    /** 收发员: releases, acknowledges, registers. */
    DISPATCHER("收发员", "dispatcher"),
    PROPOSER("拟办人", "proposer"),
    INSTRUCTOR("批示领导", "instructor"),
    HANDLER("承办人", "handler"),
    /** 办事填报人: files applications for its organ. */
    APPLICANT("办事填报人", "applicant"),
    /** 事项受理、审查人. */
    CASE_OFFICER("受理、审查人", "case officer"),
    CASE_DECIDER("决定人", "case decider"),
    ARCHIVIST("档案员", "archivist"),
    SYSTEM_ADMIN("系统管理员", "system administrator"),
    SECURITY_ADMIN("安全保密管理员", "security administrator"),
    AUDIT_ADMIN("安全审计管理员", "audit administrator");

    private final String chinese;
    private final String english;

    Role(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** What the post is called in Chinese. */
    public String chinese() {
        return chinese;
    }

    /** The same in English, as within a sentence. */
    public String english() {
        return english;
    }

    /** The post as the sentences of a refusal name it. */
    public Refusal.Detail inWords() {
        return new Refusal.Detail(name(), chinese, english);
    }

    /** Whether this is one of the three administrators (三员), who never combine with each other and see no content. */
    public boolean isAdministrator() {
        return this == SYSTEM_ADMIN || this == SECURITY_ADMIN || this == AUDIT_ADMIN;
    }
}
