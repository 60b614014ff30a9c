package org.vermilion.app.http;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.vermilion.app.testing.Exhibits;
import org.vermilion.app.testing.Person;
import org.vermilion.app.testing.Reply;
import org.vermilion.app.testing.Work;

/** Every endpoint there is, what is sent to it, and who may not have it. What is not in this table fails the test. */
final class EndpointTable {

    /** Somebody of an enterprise nothing was sent to. */
    static final String STRANGER = "shenyue";

    private static final String NOTHING = "";

    private EndpointTable() {}

    /** Who may have what an endpoint gives. */
    enum Gives {
        /** Anybody, signed in or not. */
        TO_ALL,
        /** Whoever is signed in; the same to everybody. */
        TO_SIGNED_IN,
        /** What the asker may know of: a list. */
        WHAT_IS_KNOWN,
        /** The same, taken away: the audit chain is told. */
        WHAT_IS_KNOWN_TOLD,
        /** A thing to who may know of it. */
        A_THING,
        /** Something to holders of a post. */
        TO_A_POST
    }

    /**
     * One endpoint.
     *
     * @param thing what its path names: document, draft, consignment, case, task, circulated, view; empty if nothing
     * @param body what is sent so that nothing but the asker is wrong; null for no body
     * @param refused who knows of the thing and may still not do it, as "account code"; empty if there is nobody
     */
    record Endpoint(String method, String path, Gives gives, String thing, Object body, String refused) {

        String route() {
            return method + " " + path.replaceFirst("\\?.*", "");
        }

        Reply ask(Person person, String id) {
            String at = path.replaceAll("\\{\\w+}", java.net.URLEncoder.encode(id, java.nio.charset.StandardCharsets.UTF_8));
            Map<String, String> headers = Map.of("If-Match", "\"1\"", "Idempotency-Key", UUID.randomUUID().toString());
            if (body instanceof byte[] text) {
                return person.send(method, at, text, Map.of("Content-Type", "text/plain;charset=UTF-8"));
            }
            return body == null ? person.send(method, at, (byte[]) null, headers) : person.send(method, at, body, headers);
        }

        String id(Exhibits there) {
            return switch (thing) {
                case "document" -> there.document();
                case "draft" -> there.draft();
                case "submitted" -> there.submitted();
                case "consignment" -> there.consignment();
                case "fresh" -> there.fresh();
                case "case" -> there.caseNumber();
                case "task" -> there.task();
                case "view" -> there.view();
                case "matter" -> "organisation-filing";
                case "process" -> "dispatch";
                case "circulated" -> there.circulated();
                default -> NOTHING;
            };
        }

        String absent() {
            return thing.equals("case") ? "2026-备-9999" : UUID.randomUUID().toString();
        }
    }

    static final List<Endpoint> ALL = Stream.of(Stream.of(
            all("POST", "/api/session", Map.of("account", "nobody", "password", "nothing")),
            all("GET", "/api/health", null),
            all("GET", "/api/zone", null),
            all("GET", "/api/trust/anchors.pem", null),
            all("GET", "/api/openapi", null),
            all("*", "/error", null),
            signedIn("GET", "/api/openapi.yaml"),
            signedIn("GET", "/api/changes"), // what it tells, and whom, is seen by LiveChangesTest
            signedIn("GET", "/api/session"),
            signedIn("DELETE", "/api/session"),
            signedIn("GET", "/api/labels"),
            signedIn("GET", "/api/fonts"),
            signedIn("GET", "/api/matters"),
            named("GET", "/api/matters/{code}", "matter"),
            named("GET", "/api/matters/{code}/form", "matter"),
            named("GET", "/api/processes/{key}/model", "process"),
            named("GET", "/api/processes/{key}/words", "process"),
            signedIn("GET", "/api/attachments/limits"),
            list("/api/cases/counts"),
            ofMatter("GET", null), ofMatter("PUT", Map.of("form", Map.of(), "attachments", List.of())), ofMatter("DELETE", null),
            list("/api/documents"), list("/api/tasks"), list("/api/tasks/done"), list("/api/tasks/counts"),
            list("/api/work/started"), list("/api/boxes"), list("/api/views"),
            new Endpoint("POST", "/api/views", Gives.TO_SIGNED_IN, NOTHING,
                    Map.of("kind", "todo", "name", "特急", "query", Map.of("urgency", "特急")), NOTHING),
            thing("DELETE", "/api/views/{id}", "view", null, NOTHING),
            thing("POST", "/api/tasks/{id}/seen", "task", null, "wuqian ABSENT"),
            list("/api/consignments"), list("/api/consignments/counts"), list("/api/circulation"), list("/api/people"),
            new Endpoint("POST", "/api/search/export", Gives.WHAT_IS_KNOWN_TOLD, NOTHING, Map.of("q", ""), NOTHING),
            list("/api/cases"), list("/api/search")),
            Stream.of(
            post("POST", "/api/documents", Work.draftOf(Work.text(Exhibits.TITLE)), STRANGER),
            post("POST", "/api/documents/reading", Exhibits.TITLE.getBytes(java.nio.charset.StandardCharsets.UTF_8), STRANGER),
            post("POST", "/api/documents/preview", Work.draftOf(Work.text(Exhibits.TITLE)), STRANGER),
            post("POST", "/api/documents/findings", Work.draftOf(Work.text(Exhibits.TITLE)), STRANGER),
            post("GET", "/api/dispatch/choices", null, STRANGER),
            post("POST", "/api/cases", Map.of("matter", "organisation-filing", "form", Work.form()), "zhoumin"),
            post("POST", "/api/attachments?name=a.pdf", Map.of(), "zhoumin"),
            post("POST", "/api/seals", Map.of("ownerName", "某某局"), "zhoumin"),
            post("GET", "/api/seals", null, "zhoumin"),
            post("GET", "/api/issuing-grants", null, "zhoumin"),
            post("POST", "/api/issuing-grants", Map.of("organ", "gzw", "kind", "NAME", "name", "某某局"), "guofeng"),
            new Endpoint("POST", "/api/issuing-grants/{id}/confirmation", Gives.TO_A_POST, "view", Map.of(), "guofeng RBAC-403"),
            new Endpoint("DELETE", "/api/issuing-grants/{id}", Gives.TO_A_POST, "view", null, "guofeng RBAC-403"),
            post("GET", "/api/audit/events", null, "zhoumin"),
            post("GET", "/api/audit/verification", null, "machao"),
            post("POST", "/api/audit/export", null, "yangfan")),
            Stream.of("", "/text", "/versions", "/opinions", "/preview.pdf", "/sealed.pdf", "/path", "/consignments", "/timeline",
                    "/withdrawal", "/circulation", "/evidence.zip", "/evidence", "/signatures", "/record", "/quotations")
                    .map(part -> thing("GET", "/api/documents/{id}" + part, "document", null, NOTHING)),
            Stream.of(
            thing("PUT", "/api/documents/{id}/text", "submitted", Work.text(Exhibits.TITLE), "liqiang STATE-S0-REQUIRED"),
            thing("GET", "/api/documents/{id}/working-copy", "submitted", null, "liqiang STATE-S0-REQUIRED"),
            thing("PUT", "/api/documents/{id}/working-copy", "submitted", aside(), "zhoumin STATE-S0-REQUIRED"),
            thing("DELETE", "/api/documents/{id}/working-copy", "submitted", null, "liqiang STATE-S0-REQUIRED"),
            thing("POST", "/api/documents/{id}/lock", "submitted", Map.of("client", "window-1"), "zhoumin STATE-S0-REQUIRED"),
            thing("DELETE", "/api/documents/{id}/lock", "submitted", null, NOTHING),
            thing("POST", "/api/documents/{id}/quotations", "submitted", Map.of("element", "body", "passage", "机密★10年", "reason", "引用"),
                    "liqiang STATE-S0-REQUIRED"),
            thing("PUT", "/api/documents/{id}/label", "submitted", Map.of("level", "INTERNAL"), "liqiang STATE-S0-REQUIRED"),
            thing("POST", "/api/documents/{id}/dispatch", "submitted", Work.plan(List.of(), List.of("ctou")),
                    "liqiang STATE-S0-REQUIRED"),
            thing("POST", "/api/documents/{id}/routing", "document", Map.of("recipients", List.of("ctou")), NOTHING),
            thing("PUT", "/api/documents/{id}/recheck/text", "document", Work.text(Exhibits.TITLE), "zhoumin STATE-S0-REQUIRED"),
            thing("GET", "/api/documents/{id}/joint-issuers", "document", null, NOTHING),
            thing("POST", "/api/documents/{id}/joint-issuers", "submitted", Map.of("name", "某某局"), "liqiang STATE-S0-REQUIRED"),
            thing("POST", "/api/documents/{id}/number", "document", Map.of(), "zhoumin RBAC-403"),
            thing("POST", "/api/documents/{id}/record", "document", Map.of(), "zhoumin RBAC-403"),
            thing("POST", "/api/documents/{id}/withdrawal", "submitted", Map.of("reason", "有误"), "liqiang WITHDRAW-DRAFTER"),
            thing("POST", "/api/documents/{id}/urge", "submitted", Map.of(), "liqiang RBAC-403"),
            thing("POST", "/api/documents/{id}/circulation", "document", Map.of("people", List.of("liqiang")),
                    Exhibits.READER + " CIRCULATE-READER"),
            thing("POST", "/api/circulation/{id}/read", "circulated", Map.of(), "zhoumin ABSENT"),
            thing("GET", "/api/consignments/{id}/timeline", "consignment", null, NOTHING),
            thing("GET", "/api/consignments/{id}/circulation", "consignment", null, NOTHING),
            thing("POST", "/api/consignments/{id}/circulation", "consignment", Map.of("people", List.of("zhengkai")), NOTHING),
            thing("POST", "/api/consignments/{id}/urge", "consignment", Map.of(), "zhengkai RBAC-403"),
            thing("POST", "/api/documents/{id}/consignments/{consignment}/urge", "document", Map.of(), "liqiang RBAC-403"),
            thing("GET", "/api/consignments/{id}", "consignment", null, NOTHING),
            thing("GET", "/api/consignments/{id}/signatures", "consignment", null, NOTHING),
            thing("GET", "/api/cases/{number}/signatures", "case", null, NOTHING),
            thing("GET", "/api/consignments/{id}/sealed.pdf", "consignment", null, NOTHING),
            thing("GET", "/api/consignments/{id}/receipt", "consignment", null, NOTHING),
            thing("POST", "/api/consignments/{id}/receipt", "consignment", Map.of("opinion", ""), "zhengkai RBAC-403"),
            thing("POST", "/api/consignments/{id}/acknowledgement", "fresh", Map.of(), "zhengkai RBAC-403"),
            thing("POST", "/api/consignments/{id}/return", "fresh", Map.of("reason", "有误"), "zhengkai RBAC-403"),
            thing("GET", "/api/cases/{number}", "case", null, NOTHING),
            thing("GET", "/api/cases/{number}/form", "case", null, NOTHING),
            thing("GET", "/api/cases/{number}/attachments", "case", null, NOTHING),
            thing("GET", "/api/cases/{number}/attachments/{id}", "case", null, NOTHING),
            thing("DELETE", "/api/attachments/{id}", "task", null, "zhoumin RBAC-403"),
            thing("GET", "/api/cases/{number}/opinions", "case", null, "wuqian CASE-OFFICIALS"),
            thing("GET", "/api/cases/{number}/timeline", "case", null, "wuqian CASE-OFFICIALS"),
            thing("GET", "/api/cases/{number}/result.pdf", "case", null, NOTHING),
            thing("POST", "/api/cases/{number}/supplement", "case", Map.of("form", Work.form()), "gaoyuan RBAC-403"),
            thing("GET", "/api/tasks/{id}", "task", null, "wuqian ABSENT"),
            thing("POST", "/api/tasks/{id}/completion", "task", Work.act("pass", "同意"), "wuqian ABSENT")))
            .flatMap(s -> s).toList();

    private static Map<String, Object> aside() {
        return Map.of("client", "window-1", "baseRevision", 1, "text", Work.text(Exhibits.TITLE));
    }

    static Set<String> routes() {
        return ALL.stream().map(Endpoint::route).collect(Collectors.toSet());
    }

    private static Endpoint all(String method, String path, Object body) {
        return new Endpoint(method, path, Gives.TO_ALL, NOTHING, body, NOTHING);
    }

    private static Endpoint signedIn(String method, String path) {
        return new Endpoint(method, path, Gives.TO_SIGNED_IN, NOTHING, null, NOTHING);
    }

    private static Endpoint named(String method, String path, String thing) {
        return new Endpoint(method, path, Gives.TO_SIGNED_IN, thing, null, NOTHING);
    }

    private static Endpoint list(String path) {
        return new Endpoint("GET", path, Gives.WHAT_IS_KNOWN, NOTHING, null, NOTHING);
    }

    private static Endpoint ofMatter(String method, Object body) {
        return new Endpoint(method, "/api/matters/{code}/draft", Gives.TO_A_POST, "matter", body, "zhoumin RBAC-403");
    }

    private static Endpoint post(String method, String path, Object body, String without) {
        return new Endpoint(method, path, Gives.TO_A_POST, NOTHING, body, without + " RBAC-403");
    }

    private static Endpoint thing(String method, String path, String thing, Object body, String refused) {
        return new Endpoint(method, path, Gives.A_THING, thing, body, refused);
    }
}
