package org.vermilion.identity;

/** What an organ is to the commission. */
public enum OrganKind {
    /** 国资委: the commission itself; only here do the posts of the three administrators exist. */
    COMMISSION,
    /** 企业: a supervised enterprise or its subsidiary. */
    ENTERPRISE,
    /** 区县: a district's supervision body. */
    DISTRICT
}
