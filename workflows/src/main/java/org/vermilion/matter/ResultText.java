package org.vermilion.matter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.vermilion.matter.definition.MatterDefinition;
import org.vermilion.matter.definition.MatterDefinition.ResultKind;
import org.vermilion.matter.definition.MatterPackage;
import org.vermilion.text.DocumentKind;
import org.vermilion.text.DocumentText;
import org.vermilion.text.DocumentText.Attachment;
import org.vermilion.text.DocumentText.Paragraph;

/**
 * What the result of a case says (复函、批复), with what was filled in as its table where it is a filing form. Without a
 * document number: it is known by the case's.
 */
final class ResultText {

    private final MatterPackage matter;
    private final String commission;
    private final String applicant;

    /**
     * @param commission its full name
     * @param applicant its full name
     */
    ResultText(MatterPackage matter, String commission, String applicant) {
        this.matter = matter;
        this.commission = commission;
        this.applicant = applicant;
    }

    DocumentText of(Case c, CaseForm form, LocalDate today) {
        MatterDefinition what = matter.definition();
        DocumentKind kind = what.result().kind() == ResultKind.REPLY ? DocumentKind.APPROVAL : DocumentKind.LETTER;
        boolean granted = c.decision() == Case.Decision.PASS;
        String title = "关于" + applicant + what.name().zh() + (kind == DocumentKind.LETTER ? "的复函" : "的批复");
        return new DocumentText(commission, null, null, title, kind, List.of(applicant), body(c, kind, granted),
                granted ? attachments(form) : List.of(), commission, today, null, List.of());
    }

    private List<Paragraph> body(Case c, DocumentKind kind, boolean granted) {
        MatterDefinition what = matter.definition();
        List<String> said = new ArrayList<>();
        said.add("你单位" + chinese(c.submittedOn()) + "提交的" + what.name().zh() + "材料收悉（办件编号：" + c.number()
                + "）。根据" + basis() + "，经审查，现" + (kind == DocumentKind.LETTER ? "函复" : "批复") + "如下：");
        if (granted) {
            said.add("你单位提交的材料齐全，符合要求，" + granting() + "。");
            said.add("有关事项发生变化的，请及时重新办理。");
        } else {
            String type = what.type().chinese();
            said.add("你单位提交的事项不予" + type + "。理由如下：");
            said.addAll(Arrays.asList((c.reason() == null ? "" : c.reason()).split("\\R+")));
            said.add("你单位如有异议，可向" + what.handler().zh() + "书面提出；情况变化后，可以重新提交。");
        }
        return said.stream().map(line -> new Paragraph(0, line.strip().replace('\t', ' '))).toList();
    }

    private String granting() {
        return switch (matter.definition().type()) {
            case INVESTOR_FILING -> "予以备案";
            case INVESTOR_REPORT -> "已收悉";
            default -> "同意" + matter.definition().type().chinese();
        };
    }

    private String basis() {
        return matter.definition().basis().stream().map(MatterDefinition.Basis::document).distinct()
                .map(document -> document.endsWith("号") ? document + "文件" : "《" + document + "》")
                .reduce((one, other) -> one + "、" + other).orElse("有关规定");
    }

    private List<Attachment> attachments(CaseForm form) {
        if (matter.definition().result().kind() != ResultKind.FILING_FORM) {
            return List.of();
        }
        List<List<String>> table = new ArrayList<>();
        table.add(List.of("项目", "内容"));
        table.addAll(FormTable.rows(matter.form(), form.json()));
        return List.of(new Attachment(matter.definition().result().name().zh(), List.of(), table));
    }

    private static String chinese(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
