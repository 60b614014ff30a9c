package org.vermilion.app.visit;

import java.util.HashMap;
import java.util.Map;

/** The two administrators grant an organ what it does not have of itself, and register its seals. */
public final class Granting {

    private final ZoneProcess zone;
    private final String organ;

    public Granting(ZoneProcess zone, String organ) {
        this.zone = zone;
        this.organ = organ;
    }

    /** A further name to issue under. */
    public void name(String name) {
        grant(Map.of("kind", "NAME", "name", name));
    }

    /** A further prefix of numbers. */
    public void prefix(String prefix) {
        grant(Map.of("kind", "PREFIX", "name", prefix));
    }

    /** One number that a document brings along. */
    public void number(String prefix, int year, int number) {
        grant(Map.of("kind", "NUMBERS", "name", prefix, "year", year, "first", number, "last", number));
    }

    /** The seal of a name the organ issues under, if it has none yet. */
    public void seal(String owner) {
        Visitor security = zone.as("yangfan");
        Answer answer = security.post("/api/seals", Map.of("organ", organ, "ownerName", owner));
        if (!answer.code().equals("SEAL-EXISTS")) {
            security.need(answer, "登记印章");
        }
    }

    private void grant(Map<String, Object> what) {
        Map<String, Object> wish = new HashMap<>(what);
        wish.put("organ", organ);
        Visitor security = zone.as("yangfan");
        String id = security.need(security.post("/api/issuing-grants", wish), "申请授权").path("id").asString();
        Visitor system = zone.as("machao");
        system.need(system.post("/api/issuing-grants/" + id + "/confirmation", Map.of()), "确认授权");
    }
}
