package org.vermilion.transmission;

/** A recipient's boxes, each a condition on the consignment {@code s} and its receipt {@code r}. */
public enum Box {
    /** 待签收. */
    NEW("s.status = 'ARRIVED'"),
    /** 已签收, nobody has registered it. */
    ACKNOWLEDGED("s.status = 'ACKNOWLEDGED' and r.id is null"),
    /** 办理中. */
    HANDLING("r.status = 'HANDLING'"),
    /** 已办复: the receipt is closed, or a reply the asker may know of has gone out. */
    ANSWERED("(r.status = 'CLOSED' or exists (select 1 from document d where d.reply_to = s.id and d.organ = s.recipient"
            + " and d.status in ('RELEASED', 'CLOSED', 'FILED') and d.level <= :level"
            + " and exists (select 1 from document_need_to_know k where k.document_id = d.id and k.principal in (:principals))"
            + " and not exists (select 1 from document_compartment e where e.document_id = d.id and e.code not in (:held))))"),
    /** 已退文. */
    RETURNED("s.status = 'RETURNED'");

    private final String condition;

    Box(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
