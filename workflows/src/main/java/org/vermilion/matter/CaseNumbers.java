package org.vermilion.matter;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.vermilion.document.numbering.OpenedOnce;
import org.vermilion.matter.definition.MatterType;

/** Takes case numbers from their series: one for each kind of matter and year, without gaps. */
@Component
class CaseNumbers {

    private final JdbcClient jdbc;
    private final OpenedOnce opened;

    CaseNumbers(JdbcClient jdbc, OpenedOnce opened) {
        this.jdbc = jdbc;
        this.opened = opened;
    }

    /** Takes the next number, such as {@code 2026-备-0001}; whoever takes another waits until the transaction ends. */
    String take(MatterType type, int year) {
        String kind = kind(type);
        String move = "update case_series set next_sequence = next_sequence + 1 where kind = ? and of_year = ?";
        if (jdbc.sql(move).params(kind, year).update() == 0) {
            opened.open(() -> jdbc.sql("insert into case_series (kind, of_year, next_sequence) values (?, ?, 1)")
                    .params(kind, year).update());
            jdbc.sql(move).params(kind, year).update();
        }
        int next = jdbc.sql("select next_sequence from case_series where kind = ? and of_year = ?")
                .params(kind, year).query(Integer.class).single();
        return "%d-%s-%04d".formatted(year, kind, next - 1);
    }

    private static String kind(MatterType type) {
        return switch (type) {
            case INVESTOR_FILING -> "备";
            case INVESTOR_APPROVAL -> "批";
            case INVESTOR_RATIFICATION -> "核";
            case INVESTOR_REPORT -> "报";
            default -> "办";
        };
    }
}
