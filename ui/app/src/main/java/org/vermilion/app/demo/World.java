package org.vermilion.app.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What a demo is filled with, as {@code demo/world.yaml} tells it: invented documents and cases at every stage.
 *
 * @param documents in any order
 * @param cases in any order
 */
record World(List<WorldDocument> documents, List<WorldCase> cases) {

    static World load() {
        try (InputStream in = World.class.getResourceAsStream("/demo/world.yaml")) {
            return new YAMLMapper().readValue(Objects.requireNonNull(in), World.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A document and how far it comes.
     *
     * @param key a name for it, unique
     * @param zone where it is drafted
     * @param days how many days ago it was
     * @param level its level
     * @param body its paragraphs; one that begins with {@code # } is a heading
     * @param countersigners the divisions that countersign
     * @param recipients the organs it goes to
     * @param upTo the step of dispatch it waits at, or {@code draft}, {@code returned}, {@code sent}, {@code filed}
     * @param acknowledgedBy who of the recipients acknowledges
     * @param receiptUpTo the step it waits at with the first of them, or {@code closed}; null if it is not registered there
     * @param organ whose document it is; the commission's if null
     * @param replyTo the key of the document it answers, which must have been sent before; null for none
     * @param readers the accounts it is circulated to
     * @param urged whether its drafter urges whoever has it
     */
    record WorldDocument(String key, String zone, int days, String level, @Nullable String urgency, String kind, String title,
            List<String> addressees, List<String> body, @Nullable List<String> countersigners, @Nullable List<String> recipients,
            String upTo, @Nullable List<String> acknowledgedBy, @Nullable String receiptUpTo,
            @Nullable String organ, @Nullable String replyTo, @Nullable List<String> readers, @Nullable Boolean urged) {

        WorldDocument {
            countersigners = countersigners == null ? List.of() : countersigners;
            recipients = recipients == null ? List.of() : recipients;
            acknowledgedBy = acknowledgedBy == null ? List.of() : acknowledgedBy;
            readers = readers == null ? List.of() : readers;
            organ = organ == null ? "gzw" : organ;
        }

        /**
         * What is posted to draft it.
         *
         * @param answered the consignment it answers; null for none
         */
        Map<String, Object> draft(String issuer, @Nullable String answered) {
            List<Map<String, Object>> paragraphs = new ArrayList<>();
            for (String line : body) {
                boolean heading = line.startsWith("# ");
                paragraphs.add(Map.of("heading", heading ? 1 : 0, "text", heading ? line.substring(2) : line));
            }
            Map<String, Object> text = new LinkedHashMap<>(Map.of("issuer", issuer, "signatory", issuer, "kind", kind,
                    "title", title, "addressees", addressees, "body", paragraphs));
            if (urgency != null) {
                text.put("urgency", urgency);
            }
            Map<String, Object> label = Map.of("level", level);
            return answered == null ? Map.of("label", label, "text", text) : Map.of("label", label, "text", text, "replyTo", answered);
        }

        @Override
        public String toString() {
            return "WorldDocument[" + key + "]";
        }
    }

    /**
     * A case of the organisation filing.
     *
     * @param days how many days ago it was submitted
     * @param organ who applies
     * @param upTo the step it waits at, or {@code delivered}
     * @param supplement whether something was missing at first
     */
    record WorldCase(int days, String organ, String upTo, boolean supplement) {}
}
