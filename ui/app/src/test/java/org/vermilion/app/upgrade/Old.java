package org.vermilion.app.upgrade;

import org.vermilion.app.testing.Exhibits;
import org.vermilion.app.testing.Person;
import org.vermilion.app.testing.TestZone;
import org.vermilion.app.testing.Work;

import tools.jackson.databind.JsonNode;

/**
 * What was left in an earlier state: a thing at every stage.
 *
 * @param filed a document that is a record, and its number
 * @param rechecked a document that waits for its number
 * @param draft a draft nobody has sent on
 * @param submitted with its division's head
 * @param fresh a consignment to ctou nobody has answered
 * @param caseId a case that waits to be accepted
 * @param supplement the number of a case whose applicant was asked for more
 */
record Old(String filed, String filedNumber, String rechecked, String draft, String submitted, String fresh, String caseId,
        String supplement) {

    static final String TITLE = Exhibits.TITLE;

    static Old make(TestZone zone) {
        Exhibits exhibits = zone.exhibits();
        Work work = new Work(zone);
        String filed = work.closed("关于归档在前的通知");
        Person archivist = zone.as("dengli");
        archivist.need(archivist.post("/api/documents/" + filed + "/record", java.util.Map.of()));
        JsonNode asked = work.filed();
        Person officer = zone.as("gaoyuan");
        officer.need(officer.post("/api/tasks/" + work.task("gaoyuan", asked.path("id").asString(), "accept") + "/completion",
                java.util.Map.of("outcome", "supplement", "opinion", "请补正。", "details", java.util.Map.of("missing", "联系电话有误。"))));
        return new Old(filed, number(zone, filed), work.rechecked(Work.text("关于待编号的通知"), java.util.List.of("ctou")),
                exhibits.draft(), exhibits.submitted(), exhibits.fresh(), exhibits.caseId(), asked.path("caseNumber").asString());
    }

    static String number(TestZone zone, String document) {
        Person clerk = zone.as("zhoumin");
        return clerk.need(clerk.get("/api/documents/" + document)).json().path("number").asString();
    }
}
