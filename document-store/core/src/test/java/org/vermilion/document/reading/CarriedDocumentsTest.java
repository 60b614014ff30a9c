package org.vermilion.document.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vermilion.text.DocumentKind;
import org.vermilion.text.DocumentText;
import org.vermilion.text.DocumentText.Attachment;

/** What a document forwards, issues or promulgates never takes its place. */
class CarriedDocumentsTest {

    @ParameterizedTest
    @ValueSource(strings = {"转发", "批转"})
    void theForwardingNoticeIsTheDocumentAndTheRequestItForwardsIsAttachedWhole(String verb) {
        DocumentText text = Documents.read("江湾市政府办公厅" + verb + "市发展改革委关于调整水价请示的通知\n江政办发〔2025〕9号\n南、北区（新区）人民政府：\n"
                + "现" + verb + "给你们，请认真执行。\n江湾市政府办公厅\n2025年6月8日\n关于调整水价的请示\n市人民政府：\n为保障供水，提出如下意见：\n一、调整水价\n"
                + "二、完善补贴\n市发展改革委\n2025年5月1日").text();

        assertThat(text.kind()).isEqualTo(DocumentKind.NOTICE);
        assertThat(text.number()).isEqualTo("江政办发〔2025〕9号");
        assertThat(text.issuer()).isEqualTo("江湾市政府办公厅");
        assertThat(text.date()).isEqualTo(LocalDate.of(2025, 6, 8));
        assertThat(text.addressees()).containsExactly("南、北区（新区）人民政府");
        assertThat(text.attachments()).extracting(Attachment::title).containsExactly("关于调整水价的请示");
        assertThat(text.attachments().get(0).body()).hasSize(6);
    }

    @Test
    void theOrderIsTheDocumentAndAnArticleIsNoAddressee() {
        Reading reading = Documents.read("江湾市人民政府令\n第7号\n现公布《江湾市户外广告办法》，自2026年5月1日起施行。\n市长　钱江\n2026年2月6日\n江湾市户外广告办法\n"
                + "第一条　下列设施适用本办法：\n（一）灯箱；\n（二）牌匾。");
        DocumentText text = reading.text();

        assertThat(text.kind()).isEqualTo(DocumentKind.ORDER);
        assertThat(text.issuer()).isEqualTo("江湾市人民政府");
        assertThat(text.number()).isEqualTo("第7号");
        assertThat(text.addressees()).isEmpty();
        assertThat(text.signatory()).isEqualTo("市长 钱江");
        assertThat(text.date()).isEqualTo(LocalDate.of(2026, 2, 6));
        assertThat(text.attachments()).extracting(Attachment::title).containsExactly("江湾市户外广告办法");
        assertThat(text.attachments().get(0).body()).hasSize(3);
    }

    @Test
    void theRuleBehindADateWithoutSignatoryIsAttached() {
        DocumentText text = Documents.read("江湾市人民政府关于印发江湾市停车管理规定（试行）的通知\n江政发〔2006〕3号\n各区人民政府，市直各委、办、局：\n现印发给你们，请遵照执行。\n"
                + "二OO六年二月二十日\n江湾市停车管理规定（试行）\n第一条 为规范停车，制定本规定。").text();

        assertThat(text.date()).isEqualTo(LocalDate.of(2006, 2, 20));
        assertThat(text.addressees()).containsExactly("各区人民政府", "市直各委、办、局");
        assertThat(text.attachments()).extracting(Attachment::title).containsExactly("江湾市停车管理规定（试行）");
    }

    @Test
    void theTitleOfAnAttachmentOverTwoLinesIsOne() {
        String head = "江镇府〔2019〕8号\n关于河东村险情的请示\n县人民政府：\n现请示如下，请予支持为盼。\n";
        String foot = "江湾镇人民政府\n2019年3月5日\n附件1\n关于江湾镇河东村\n地质险情勘查情况的报告\n县人民政府：\n情况如下。";
        Reading listed = Documents.read(head + "附件：1.县国土局关于江湾镇河东村地质险情勘查情况的报告\n" + foot);

        assertThat(listed.text().attachments()).extracting(Attachment::title).containsExactly("关于江湾镇河东村地质险情勘查情况的报告");
        assertThat(listed.findings()).anySatisfy(finding -> assertThat(finding.zh()).contains("县国土局关于江湾镇河东村地质险情勘查情况的报告"));
        assertThat(Documents.read(head + foot).text().attachments()).extracting(Attachment::title)
                .containsExactly("关于江湾镇河东村地质险情勘查情况的报告");
    }

    @Test
    void theReplySlipBehindTheDateIsAttachedAndTheRemainsOfThePageAreNot() {
        String text = "江国资发〔2026〕2号\n关于召开会议的通知\n各市属企业：\n定于3月9日开会。\n江湾市国资委\n2026年3月2日\n";

        assertThat(Documents.read(text + "回执\n单位：\n联系人：").text().attachments()).extracting(Attachment::title).containsExactly("回执");
        Reading page = Documents.read(text + "本文标签: 会议 国资\n相关推荐\n关于开会的通知\n猜你喜欢\n关于放假的通知");
        assertThat(page.text().attachments()).isEmpty();
        assertThat(Documents.codesAt(page, 7)).contains("READ-WEB-REMAINS");
        assertThat(Documents.codesAt(page, 11)).containsExactly("READ-WEB-REMAINS");
    }

    @Test
    void aTableThatLostItsCellsIsToldAndKept() {
        Reading reading = Documents.read("江国资发〔2026〕2号\n关于公布名单的通知\n各市属企业：\n名单见附件。\n江湾市国资委\n2026年3月2日\n附件\n企业名单\n序号\n企业\n金额\n1\n水务公司\n300\n2\n公交公司\n400");

        assertThat(Documents.codesAt(reading, 9)).contains("READ-TABLE-CELLS-LOST");
        assertThat(reading.text().attachments().get(0).body()).hasSize(9);
    }
}
