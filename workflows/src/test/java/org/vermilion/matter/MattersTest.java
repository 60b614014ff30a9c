package org.vermilion.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vermilion.matter.CaseFixture.code;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.vermilion.deadline.WorkingCalendar;
import org.vermilion.label.Level;
import org.vermilion.search.SearchEntry;
import org.vermilion.subject.Principal;

class MattersTest {

    private final CaseFixture zone = CaseFixture.onH2();

    @Test
    void aRunningCaseStaysOnTheVersionItBeganWith() {
        Case c = zone.filed("2026-03-02");
        String source = zone.matters().offered("organisation-filing").source();
        String earlier = source.replace("version: 2", "version: 9").replace("legalDays: 20", "legalDays: 30")
                .replace("en: Filing of the organisation in charge }", "en: As it was }");
        zone.jdbc().sql("insert into matter_version (matter, version, definition, form) "
                + "select matter, 9, ?, form from matter_version where matter = 'organisation-filing' and version = 2")
                .param(earlier).update();
        zone.jdbc().sql("update matter_case set matter_version = 9 where id = ?").param(c.id()).update();

        Case old = zone.now(c);
        assertThat(zone.matters().of(old).definition().name().en()).isEqualTo("As it was");
        zone.goTo("2026-03-02");
        Case accepted = zone.act("gaoyuan", old, "pass");
        assertThat(zone.cases().progress(accepted).legal()).as("30 working days")
                .isEqualTo(WorkingCalendar.load(null).plusWorkingDays(accepted.acceptedOn(), 30));
    }

    @Test
    void aDefinitionChangedUnderItsVersionTakesNoMoreCases() {
        zone.filed("2026-03-02");
        String kept = zone.jdbc().sql("select definition from matter_version where matter = 'organisation-filing' "
                + "and version = 2").query(String.class).single();
        replace(kept.replace("legalDays: 20", "legalDays: 19"));
        try {
            assertThat(code(() -> zone.filed("2026-03-02"))).isEqualTo("MATTER-VERSION");
        } finally {
            replace(kept);
        }
        assertThat(zone.filed("2026-03-02").matterVersion()).isEqualTo(2);
    }

    @Test
    void aCaseIsFoundByWhoMayKnowOfIt() {
        Case c = zone.filed("2026-03-02");

        Optional<SearchEntry> entry = zone.bean(CaseSearchSource.class).entry("case:" + c.id());

        assertThat(entry).hasValueSatisfying(found -> {
            assertThat(found.number()).isEqualTo(c.number());
            assertThat(found.label().level()).isEqualTo(Level.INTERNAL);
            assertThat(found.needToKnow()).extracting(Principal::value).containsExactlyInAnyOrder("organ:ctou",
                    "post:CASE_OFFICER@gzw.ghc", "post:CASE_DECIDER@gzw", "post:SEAL_KEEPER@gzw");
            assertThat(found.body()).contains("联系人 · 姓名 周敏");
        });
        assertThat(zone.bean(CaseSearchSource.class).entry("case:no-such-case")).isEmpty();
    }

    private void replace(String definition) {
        zone.jdbc().sql("update matter_version set definition = ? where matter = 'organisation-filing' and version = 2")
                .param(definition).update();
    }
}
