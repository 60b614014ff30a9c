package org.vermilion.subject;

/** What a post lets its holder do, in the words of 公文处理 (DOMAIN: roles of dispatch, receipt and archive). */
public enum Role {
    /** 拟稿人: drafts. */
    DRAFTER,
    /** 处室负责人: reviews within the division, countersigns for it. */
    DIVISION_HEAD,
    /** 办公室核稿. */
    OFFICE_REVIEWER,
    /** 签发人: an organ's principal. */
    SIGNER,
    /** 文秘: rechecks and numbers. */
    DOCUMENT_CLERK,
    /** 印章管理员. */
    SEAL_KEEPER,
    /** 收发员: releases, acknowledges, registers. */
    DISPATCHER,
    /** 拟办人. */
    PROPOSER,
    /** 批示领导. */
    INSTRUCTOR,
    /** 承办人. */
    HANDLER,
    /** 办事填报人: files applications for its organ. */
    APPLICANT,
    /** 事项受理、审查人. */
    CASE_OFFICER,
    /** 事项决定人. */
    CASE_DECIDER,
    /** 档案员. */
    ARCHIVIST,
    /** 系统管理员. */
    SYSTEM_ADMIN,
    /** 安全保密管理员. */
    SECURITY_ADMIN,
    /** 安全审计管理员. */
    AUDIT_ADMIN;

    /** Whether this is one of the three administrators (三员), who never combine with each other and see no content. */
    public boolean isAdministrator() {
        return this == SYSTEM_ADMIN || this == SECURITY_ADMIN || this == AUDIT_ADMIN;
    }
}
