package org.vermilion.matter;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.vermilion.matter.attachment.Attachment;
import org.vermilion.signature.Digest;

import tools.jackson.databind.json.JsonMapper;

/**
 * What an applicant signs: the form, and the files handed in with it and with the forms before. Without files it is the
 * canonical form itself. With files it is the JSON {@code {"attachments":[…],"form":…,"type":"application"}}, keys
 * sorted, no spaces, each file as its digest, the number of its form, its material and its name, in their order.
 */
final class HandedIn {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private HandedIn() {}

    /** The digest every opinion on the case is bound to. */
    static Digest digest(byte[] canonicalForm, List<Attachment> files) {
        if (files.isEmpty()) {
            return Digest.of(canonicalForm);
        }
        String told = JSON.writeValueAsString(files.stream().map(HandedIn::told).toList());
        String form = new String(canonicalForm, StandardCharsets.UTF_8);
        return Digest.of(("{\"attachments\":" + told + ",\"form\":" + form + ",\"type\":\"application\"}")
                .getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, Object> told(Attachment file) {
        Map<String, Object> told = new TreeMap<>(Map.of("digest", file.digest(), "form", file.formNo(), "name", file.name()));
        if (file.material() != null) {
            told.put("material", file.material());
        }
        return told;
    }
}
