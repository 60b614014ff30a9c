package org.vermilion.app.visit;

import java.time.Duration;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/** Finding one's task and handling it, as a person does. */
public final class Tasks {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Tasks() {}

    /** Waits for the task to arrive in the person's to-do list and handles it. */
    public static void handle(Visitor person, String businessKey, String step, String outcome, String opinion) {
        handle(person, businessKey, step, outcome, opinion, Map.of());
    }

    public static void handle(Visitor person, String businessKey, String step, String outcome, String opinion,
            Map<String, String> details) {
        String task = await(person, businessKey, step);
        person.need(person.post("/api/tasks/" + task + "/completion",
                Map.of("outcome", outcome, "opinion", opinion, "details", details)), step);
    }

    public static String await(Visitor person, String businessKey, String step) {
        Patience patience = Patience.of(PATIENCE);
        do {
            JsonNode page = person.need(person.get("/api/tasks?businessKey=" + businessKey + "&step=" + step), "待办");
            for (JsonNode task : page.path("items")) {
                return task.path("id").asString();
            }
            ZoneProcess.pause(100);
        } while (!patience.over());
        throw new Broken(person.account() + " 的待办中没有出现 " + step, step + " did not appear for " + person.account());
    }
}
