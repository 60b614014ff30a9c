package org.vermilion.app.story;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;

import org.vermilion.app.visit.Broken;
import org.vermilion.app.visit.Granting;
import org.vermilion.app.visit.Staff;
import org.vermilion.app.visit.Visitor;
import org.vermilion.app.visit.ZoneProcess;
import org.vermilion.signature.Digest;

/**
 * Whose people walk a document. One of an organ known here is walked by its own; another by the commission's, to whom the
 * administrators grant what the findings say is not theirs.
 */
final class Issuing {

    private static final Pattern NUMBER = Pattern.compile("(\\p{L}+)〔(\\d{4})〕(\\d+)号");
    private static final int MOST_ROUNDS = 5;

    private final ZoneProcess zone;
    private final Staff staff;
    private final JsonNode text;

    Issuing(ZoneProcess zone, JsonNode text) {
        this.zone = zone;
        this.text = text;
        this.staff = Staff.named(first("issuer")).or(() -> Staff.named(first("signatory"))).orElse(Staff.COMMISSION);
    }

    Staff staff() {
        return staff;
    }

    /** Has granted whatever keeps the text from being issued. */
    void grant(String level) {
        Visitor drafter = zone.as(staff.drafter());
        Granting granting = new Granting(zone, staff.organ());
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Set<String> wanted = new LinkedHashSet<>();
            for (JsonNode finding : drafter.need(drafter.post("/api/documents/findings",
                    Map.of("label", Map.of("level", level), "text", text)), "检查")) {
                String code = finding.path("code").asString();
                if (code.equals("NAME-FOREIGN") || code.equals("NUM-BROUGHT")) {
                    wanted.add(code + " " + finding.path("element").asString());
                }
            }
            if (wanted.isEmpty()) {
                return;
            }
            wanted.stream().filter(one -> !one.equals("NAME-FOREIGN signatory") || !first("signatory").equals(first("issuer"))
                    || !wanted.contains("NAME-FOREIGN issuer")).forEach(one -> grant(granting, one));
        }
        throw new Broken("授权后仍不能以该名义发文", "the names in the text are not the organ's even after grants");
    }

    private void grant(Granting granting, String wanted) {
        Matcher number = NUMBER.matcher(text.path("number").asString(""));
        switch (wanted) {
            case "NAME-FOREIGN issuer" -> granting.name(first("issuer"));
            case "NAME-FOREIGN signatory" -> granting.name(first("signatory"));
            case "NAME-FOREIGN number" -> granting.prefix(number.matches() ? number.group(1) : "");
            case "NUM-BROUGHT number" -> granting.number(number.matches() ? number.group(1) : "",
                    Integer.parseInt(number.group(2)), Integer.parseInt(number.group(3)));
            default -> throw new Broken("标题以其他机关的名义开头", "the title begins with another organ's name");
        }
    }

    /** Registers that the other organs of a joint issue countersigned. */
    void countersign(String id) {
        Visitor drafter = zone.as(staff.drafter());
        String document = "/api/documents/" + id;
        String path = document + "/joint-issuers";
        String today = drafter.need(drafter.get(document), "查看").path("createdAt").asString().substring(0, "2026-01-01".length());
        for (JsonNode name : drafter.need(drafter.get(path), "联合行文").path("wanting")) {
            byte[] scan = name.asString().getBytes(StandardCharsets.UTF_8);
            drafter.need(drafter.post(path, Map.of("name", name.asString(), "signer", "会签人", "signedOn", today,
                    "scanDigest", Digest.of(scan).toString())), "登记会签");
        }
        new Granting(zone, staff.organ()).seal(signing());
    }

    /** Whose seal it bears: the first signatory, of minutes without one the organ itself. */
    String signing() {
        String signatory = first("signatory");
        return signatory.isEmpty() ? staff.names().get(0) : signatory;
    }

    private String first(String element) {
        for (String part : text.path(element).asString("").split("[、，,;；/／|｜\\p{Z}\\s]+")) {
            if (!part.isEmpty()) {
                return part;
            }
        }
        return "";
    }
}
