package org.vermilion.matter;

import java.util.List;

import org.vermilion.label.Level;
import org.vermilion.mark.Marks;
import org.vermilion.mark.Where;
import org.vermilion.matter.attachment.Attachment;
import org.vermilion.refusal.Refusal;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Marks of secrecy in what an applicant hands in: every field of the form and the name of every file. */
final class CaseMarks {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CaseMarks() {}

    /** @throws Refusal {@code LBL-006} if a field or a name bears a mark above the level of the matter */
    static void require(Level level, byte[] form, List<Attachment> files) {
        fields(level, JSON.readTree(form));
        files.forEach(file -> Marks.requireName(level, file.name()));
    }

    private static void fields(Level level, JsonNode node) {
        if (node.isString()) {
            String said = node.asString();
            said.lines().forEach(line -> Marks.require(level, line, Where.CELL));
            Marks.requireLines(level, said.lines().count() > 1 ? said : "");
        }
        node.forEach(child -> fields(level, child));
    }
}
