package org.vermilion.typeset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.vermilion.text.DocumentKind;
import org.vermilion.text.DocumentText;
import org.vermilion.text.DocumentText.Attachment;
import org.vermilion.text.DocumentText.Paragraph;

/** Documents of an invented city. */
final class Samples {

    static final String ORGAN = "云山市国有资产监督管理委员会";
    static final String TITLE = "云山市国有资产监督管理委员会关于开展市属企业资产清查工作的通知";
    /** Sixty characters, every one a Hanzi. */
    static final String HAN = "为摸清家底夯实管理基础经研究决定在全市范围内组织开展资产清查工作各企业应当高度重视成立专班明确责任倒排工期按时报送结果不得瞒报漏报";

    static final Typesetting TYPESETTING = new Typesetting(Fonts.load());

    static final Imprint IMPRINT = new Imprint("内部", "000012", List.of(), "云山市国资委办公室", LocalDate.of(2026, 3, 4), null, true);

    private Samples() {}

    static DocumentText notice(List<Paragraph> body) {
        return notice(TITLE, body, List.of());
    }

    static DocumentText notice(String title, List<Paragraph> body, List<Attachment> attachments) {
        return of(DocumentKind.NOTICE, title, body, attachments, null);
    }

    static DocumentText of(DocumentKind kind, String title, List<Paragraph> body, List<Attachment> attachments, String note) {
        return new DocumentText(ORGAN, "云国资发〔2026〕7号", "加急", title, kind, List.of("各市属企业"), body, attachments, ORGAN,
                LocalDate.of(2026, 3, 2), note, List.of("市委办公室", "市政府办公室"));
    }

    /** A paragraph of that many Hanzi. */
    static Paragraph han(int length) {
        return new Paragraph(0, HAN.repeat(length / HAN.length() + 1).substring(0, length));
    }

    /** Paragraphs that fill exactly that many lines: each 26 Hanzi, one line with its indent. */
    static List<Paragraph> lines(int count) {
        return new ArrayList<>(Collections.nCopies(count, han(26)));
    }
}
