package org.vermilion.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.vermilion.label.Level;
import org.vermilion.signature.verifying.TrustAnchors;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An exported chain or a part of one: a line of JSON each for the header, the links in order, the anchors. A link has
 * its payload in full, or only its payload's digest where it tells of something else.
 */
public final class AuditExport {

    private static final String FORMAT = "vermilion-audit/1";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private AuditExport() {}

    static String header(String zone, long after, String afterHash) {
        return line(Map.of("format", FORMAT, "zone", zone, "after", Long.toString(after), "afterHash", afterHash));
    }

    static String event(AuditEvent event) {
        return line(Map.of("event", event.fields(), "hash", event.hash()));
    }

    static String link(AuditEvent event) {
        return line(Map.of("seq", Long.toString(event.seq()), "payload", event.payloadDigest(), "hash", event.hash()));
    }

    static String anchor(AuditAnchor anchor) {
        return line(Map.of("anchor", Long.toString(anchor.seq()), "statement", anchor.statement(), "signature",
                Base64.getEncoder().encodeToString(anchor.signature())));
    }

    /** Whether a file begins as an export does. */
    public static boolean begins(String text) {
        return text.startsWith("{") && text.lines().findFirst().orElse("").contains('"' + FORMAT + '"');
    }

    /** Checks an export; whatever cannot be read breaks it. */
    public static AuditVerdict verify(Reader export, TrustAnchors trust) {
        return read(export, trust).verdict();
    }

    /**
     * Checks an export and gives the events it holds in full.
     *
     * @param events empty when the export does not hold
     */
    public record Checked(AuditVerdict verdict, List<AuditEvent> events) {}

    /** Checks an export and reads its events. */
    public static Checked read(Reader export, TrustAnchors trust) {
        List<AuditEvent> events = new ArrayList<>();
        long line = 0;
        try (BufferedReader reader = new BufferedReader(export)) {
            JsonNode header = JSON.readTree(String.valueOf(reader.readLine()));
            if (!header.path("format").asString("").equals(FORMAT)) {
                return unreadable(0);
            }
            List<AuditAnchor> anchors = new ArrayList<>();
            List<JsonNode> links = new ArrayList<>();
            for (String next = reader.readLine(); next != null; next = reader.readLine()) {
                line++;
                JsonNode node = JSON.readTree(next);
                if (node.has("anchor")) {
                    anchors.add(new AuditAnchor(number(node, "anchor"), text(node, "statement"),
                            Base64.getDecoder().decode(text(node, "signature"))));
                } else {
                    links.add(node);
                }
            }
            Set<Long> anchored = anchors.stream().map(AuditAnchor::seq).collect(Collectors.toSet());
            AuditVerification verification = new AuditVerification(trust, text(header, "zone"), number(header, "after"),
                    text(header, "afterHash"), anchored);
            for (JsonNode link : links) {
                if (link.has("event")) {
                    AuditEvent event = event(link);
                    verification.event(event);
                    events.add(event);
                } else {
                    verification.link(number(link, "seq"), text(link, "payload"), text(link, "hash"));
                }
            }
            anchors.forEach(verification::anchor);
            AuditVerdict verdict = verification.verdict(true);
            return new Checked(verdict, verdict.holds() ? events : List.of());
        } catch (IOException | JacksonException | IllegalArgumentException e) {
            return unreadable(line);
        }
    }

    private static Checked unreadable(long line) {
        return new Checked(AuditVerdict.broken(0, 0, line, "无法读取。", "it cannot be read."), List.of());
    }

    private static AuditEvent event(JsonNode node) {
        Map<String, String> fields = new TreeMap<>();
        node.path("event").properties().forEach(f -> fields.put(f.getKey(), f.getValue().asString("")));
        @Nullable String level = fields.get("level");
        AuditEntry entry = new AuditEntry(required(fields, "actor"), required(fields, "action"),
                required(fields, "objectType"), required(fields, "objectId"), level == null ? null : Level.valueOf(level),
                required(fields, "outcome"), fields.get("reasonCode"), fields.get("digest"));
        return new AuditEvent(Long.parseLong(required(fields, "seq")), required(fields, "at"), required(fields, "zone"),
                entry, text(node, "hash"));
    }

    private static String required(Map<String, String> fields, String name) {
        String value = fields.get(name);
        if (value == null) {
            throw new IllegalArgumentException("a field is missing");
        }
        return value;
    }

    private static long number(JsonNode node, String field) {
        return Long.parseLong(text(node, field));
    }

    private static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (!value.isString()) {
            throw new IllegalArgumentException("a field is missing");
        }
        return value.asString();
    }

    private static String line(Map<String, ?> fields) {
        return JSON.writeValueAsString(new TreeMap<>(fields));
    }
}
