package org.vermilion.app.testing;

import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/**
 * Things that are there, for people to ask for who may and who may not.
 *
 * @param document closed, known to the commission's people it passed
 * @param draft known to its drafter alone
 * @param submitted with its division's head
 * @param consignment to ctou, of {@code document}; registered there
 * @param fresh a consignment to ctou nobody has answered
 * @param caseId a case of ctou
 * @param caseNumber the same case by its number
 * @param task the open task of that case
 * @param circulated what {@link #READER} was given of {@code document} to read
 * @param view a view their drafter keeps
 */
public record Exhibits(String document, String draft, String submitted, String consignment, String fresh, String caseId,
        String caseNumber, String task, String circulated, String view) {

    /** What nobody but those concerned may read. */
    public static final String TITLE = "关于甲乙丙丁事项的通知";

    /** Somebody of the commission who knows the document for no other reason than that it was given to them to read. */
    public static final String READER = "wanglei";

    static Exhibits make(TestZone zone) {
        Work work = new Work(zone);
        String document = work.closed(TITLE);
        String consignment = work.consignment(document, "ctou");
        Person clerk = zone.as("wuqian");
        clerk.need(clerk.post("/api/consignments/" + consignment + "/receipt", Map.of("opinion", "已清点，登记。")));
        Person drafter = zone.as("zhoumin");
        drafter.need(drafter.post("/api/documents/" + document + "/circulation", Map.of("people", List.of(READER))));
        String circulated = zone.as(READER).get("/api/circulation").json().path("items").get(0).path("id").asString();
        JsonNode filed = work.filed();
        String caseId = filed.path("id").asString();
        return new Exhibits(document, work.draft(TITLE), work.submitted(TITLE, List.of(), List.of("ctou")), consignment,
                work.consignment(work.released(TITLE, List.of("ctou")), "ctou"), caseId,
                filed.path("caseNumber").asString(), work.task("gaoyuan", caseId, "accept"),
                circulated, view(zone.as("zhoumin")));
    }

    private static String view(Person keeper) {
        return keeper.need(keeper.post("/api/views", Map.of("kind", "todo", "name", TITLE, "query", Map.of("q", TITLE))))
                .json().path("id").asString();
    }

    /** Every identifier and word that must not be seen by a stranger. */
    public List<String> words() {
        return List.of(TITLE, document, draft, submitted, consignment, fresh, caseId, caseNumber, task, circulated,
                view);
    }
}
