package org.vermilion.document.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vermilion.text.DocumentText;
import org.vermilion.text.DocumentText.Paragraph;

/** Organs, number and title where web pages and copied files put them. */
class TitleBlockTest {

    private static final String BODY = "\n为加强管理，经研究同意，现将有关事项通知如下，请认真贯彻落实，确保取得实效。\n江湾市国资委\n2026年3月2日";

    private static DocumentText read(String head) {
        return Documents.read(head + "\n各市属企业：" + BODY).text();
    }

    @ParameterizedTest
    @ValueSource(strings = {"转发", "批转", "印发"})
    void theOrganEndsBeforeTheVerbAndTheTitleIsBothLines(String verb) {
        DocumentText text = read("江湾市人民政府办公厅" + verb + "市财政局\n关于规范收费意见的通知\n江政办发〔2026〕8号");

        assertThat(text.issuer()).isEqualTo("江湾市人民政府办公厅");
        assertThat(text.title()).isEqualTo("江湾市人民政府办公厅" + verb + "市财政局关于规范收费意见的通知");
    }

    @Test
    void theOrgansOfAJointHeadAreTwo() {
        assertThat(read("江湾市国资委 江湾市财政局文件\n江国资发〔2026〕8号\n关于规范收费的通知").issuer()).isEqualTo("江湾市国资委、江湾市财政局");
        DocumentText text = read("江湾市人民政府办公厅、江湾军分区\n关于加强国防动员\n工作的通知\n江政办发〔2026〕8号");
        assertThat(text.issuer()).isEqualTo("江湾市人民政府办公厅、江湾军分区");
        assertThat(text.title()).isEqualTo("江湾市人民政府办公厅、江湾军分区关于加强国防动员工作的通知");
    }

    @Test
    void theMarksThatSpanTheTitleAreNoPartOfIt() {
        DocumentText text = read("《江湾高新区管委会关于印发〈江湾高新区奖励办法〉的通知》\n江高管〔2026〕8号");

        assertThat(text.issuer()).isEqualTo("江湾高新区管委会");
        assertThat(text.title()).isEqualTo("江湾高新区管委会关于印发〈江湾高新区奖励办法〉的通知");
        assertThat(TitleCut.unquoted("《甲》和《乙》")).isEqualTo("《甲》和《乙》");
    }

    @Test
    void aTitleWithoutAboutKeepsItsFirstLine() {
        DocumentText text = Documents.read("江湾市人民政府办公厅对市政协九届三次会议\n第108号提案的答复\n王五委员：\n您提出的提案收悉，现答复如下。\n感谢关心，我们将继续努力，加快推进项目建设。\n江湾市人民政府办公厅\n2026年3月2日").text();

        assertThat(text.title()).isEqualTo("江湾市人民政府办公厅对市政协九届三次会议第108号提案的答复");
        assertThat(text.issuer()).isEqualTo("江湾市人民政府办公厅");
    }

    @ParameterizedTest
    @ValueSource(strings = {"江湾县人民政府办公室关于做好防汛工作的通知（江政办发〔2026〕2号）", "江政办发〔2026〕2号《江湾县人民政府办公室关于做好防汛工作的通知》",
        "江湾县人民政府办公室关于做好防汛工作的通知 江政办发[2026]2号", "发文标题: 江湾县人民政府办公室关于做好防汛工作的通知\n发文文号: 江政办发[2026]2号",
        "文件名称：江湾县人民政府办公室关于做好防汛工作的通知\n文　　号：江政办发〔2026〕2号\n索引号：A1", "• 标　　题：\n江湾县人民政府办公室关于做好防汛工作的通知\n• 发文字号:\n江政办发〔2026〕2号\n• 来源:\n视力保护色:\n浏览量:"})
    void takesNumberAndTitleFromWhereverTheyStand(String head) {
        DocumentText text = read(head);

        assertThat(text.title()).isEqualTo("江湾县人民政府办公室关于做好防汛工作的通知");
        assertThat(text.number()).isEqualTo("江政办发〔2026〕2号");
        assertThat(text.issuer()).isEqualTo("江湾县人民政府办公室");
        assertThat(text.addressees()).containsExactly("各市属企业");
    }

    @Test
    void theAgencyIsNoPartOfTheTitleAndTheAdoptionGivesTheDate() {
        DocumentText text = Documents.read("新华网江湾3月16日电 江湾市第十届人民代表大会第五次会议关于政府工作报告的决议\n（2007年3月16日江湾市第十届人民代表大会第五次会议通过）\n"
                + "会议听取和审议了市长所作的政府工作报告。会议充分肯定了过去一年的工作，同意报告提出的任务，决定批准这个报告。").text();

        assertThat(text.title()).isEqualTo("江湾市第十届人民代表大会第五次会议关于政府工作报告的决议");
        assertThat(text.issuer()).isEqualTo("江湾市第十届人民代表大会第五次会议");
        assertThat(text.date()).isEqualTo(LocalDate.of(2007, 3, 16));
        assertThat(text.body().get(0).text()).startsWith("（2007年3月16日");
    }

    @Test
    void aNumberWithoutItsLastCharacterIsDoubtful() {
        Reading reading = Documents.read("江国资发〔2026〕8\n关于规范收费的通知\n各市属企业：" + BODY);

        assertThat(reading.text().number()).isEqualTo("江国资发〔2026〕8号");
        assertThat(Documents.codes(reading)).contains("READ-NUMBER-DOUBTFUL");
    }

    @Test
    void theCommaDividesTheAddresseesAndTheirInnerMarkDoesNot() {
        assertThat(Documents.read("江国资发〔2026〕8号\n关于规范收费的通知\n各市、县人民政府，区直各委、办、厅、局：" + BODY).text().addressees())
                .containsExactly("各市、县人民政府", "区直各委、办、厅、局");
        assertThat(Documents.read("江国资发〔2026〕8号\n关于规范收费的通知\n各省人民政府，国务院各部委、各直属机构：" + BODY).text().addressees())
                .containsExactly("各省人民政府", "国务院各部委、各直属机构");
    }

    @Test
    void radicalsAndEntitiesAreReadAsWhatTheyStandFor() {
        Reading reading = Documents.read("江湾市国资委⽂件\n江国资发〔2026〕8号\n关于规范收费的通知\n各市属企业：\n⼀、服务&#8220;老⼈&#8221;，确保⻓期有效。\n请认真and落实,按时报送。\n江湾市国资委\n⼆〇⼆六年六⽉⼆⼗⼀⽇");

        assertThat(reading.text().issuer()).isEqualTo("江湾市国资委");
        assertThat(reading.text().date()).isEqualTo(LocalDate.of(2026, 6, 21));
        assertThat(reading.text().body()).containsExactly(new Paragraph(1, "一、服务“老人”，确保长期有效。"), new Paragraph(0, "请认真and落实,按时报送。"));
        assertThat(Documents.codesAt(reading, 5)).contains("READ-RADICALS", "READ-ENTITIES");
        assertThat(Documents.codesAt(reading, 6)).contains("READ-HALF-WIDTH", "READ-STRAY-WORD");
        assertThat(reading.findings()).anySatisfy(finding -> assertThat(finding.zh()).contains("落实，按时报送"));
    }

    @Test
    void namesKeepTheBlanksOfTheirColumns() {
        assertThat(Documents.read("江国资发〔2026〕8号\n关于调整成员的通知\n各市属企业：\n成员调整如下。\n组　长：刘　某　　市长\n梁某某　　部长\n江湾市国资委\n2026年3月2日").text().body())
                .extracting(Paragraph::text).containsExactly("成员调整如下。", "组　长：刘　某　　市长", "梁某某　　部长");
    }

    @ParameterizedTest
    @CsvSource({"绝密★长期,绝密,长期", "机密★1年,机密,1年", "秘密★2030年12月31日,秘密,2030年12月31日", "秘密,秘密,", "机 密★10年,机密,10年", "工作秘密★,工作秘密,", "内部,内部,",
        "密级：秘密★5年,秘密,5年"})
    void eachMarkOfSecrecyIsReadWithItsPeriod(String mark, String secrecy, String period) {
        Recognised.Marks marks = recognised("000012\n" + mark + "\n特急\n江湾市国资委文件\n江国资发〔2026〕8号\n关于规范收费的通知\n各市属企业：" + BODY).marks();

        assertThat(marks).isEqualTo(new Recognised.Marks(secrecy, period, "特急", "000012"));
    }

    @ParameterizedTest
    @CsvSource({"特急,特急", "加急,加急", "特 急,特急", "紧急程度：加急,加急", "平急,平急", "特提,特提", "【特急】,特急"})
    void eachMarkOfUrgencyIsRead(String mark, String urgency) {
        assertThat(recognised(mark + "\n江湾市国资委文件\n江国资发〔2026〕8号\n关于规范收费的通知\n各市属企业：" + BODY).marks().urgency()).isEqualTo(urgency);
        assertThat(recognised("机密★1年" + urgency + "\n江湾市国资委文件\n江国资发〔2026〕8号\n关于规范收费的通知\n各市属企业：" + BODY).marks().secrecy())
                .isIn("机密", null);
    }

    @Test
    void aCommuniqueWithItsOrgansAndDateUnderTheTitleKeepsItsBody() {
        DocumentText text = Documents.read("江湾市2025年国民经济和社会发展统计公报\n江湾市统计局 国家统计局江湾调查队\n2026年3月20日\n2025年，全市经济运行总体平稳，社会大局保持稳定。\n一、综合\n全年地区生产总值增长5.2%。").text();

        assertThat(text.issuer()).isEqualTo("江湾市统计局、国家统计局江湾调查队");
        assertThat(text.date()).isEqualTo(LocalDate.of(2026, 3, 20));
        assertThat(text.body()).hasSize(3);
    }

    @Test
    void aBillAndAJointIssueWithItsRecordBlockAreReadWhole() {
        Recognised bill = recognised("江湾市人民政府关于提请审议《江湾市数据条例（草案）》的议案\n江政议〔2026〕3号\n市人大常委会：\n条例草案已经市政府讨论通过，现提请审议。\n市长　李明\n2026年3月20日");
        assertThat(bill.kind()).hasToString("BILL");
        assertThat(bill.signatories()).containsExactly("市长 李明");
        Recognised joint = recognised("江湾市国资委\n江湾市财政局文件\n江国资联〔2026〕3号　　　　签发人：刘伟\n江湾市国资委　江湾市财政局\n关于开展清产核资工作的通知\n各区国资委，各区财政局：\n现通知如下。\n"
                + "一、时间安排。3月完成。\n附件：1.工作方案\n2.报表\n江湾市国资委　江湾市财政局\n2026年3月20日\n抄送：市委办公室，市政府办公室。\n江湾市国资委办公室　2026年3月21日印发\n（共印50份）");
        assertThat(joint.issuer()).containsExactly("江湾市国资委", "江湾市财政局");
        assertThat(joint.signatories()).containsExactly("江湾市国资委", "江湾市财政局");
        assertThat(joint.attachments()).containsExactly("工作方案", "报表");
        assertThat(joint.headings()).isEqualTo(List.of(new Recognised.Heading(1, "一、时间安排。")));
        assertThat(joint.sentencesLost()).isEmpty();
    }

    @Test
    void whatIsLeftAboveTheTitleIsNamedAsLost() {
        Recognised read = recognised("3月5日消息，江湾市国资委印发通知，旨在规范收费。\n江国资发〔2026〕8号\n关于规范收费的通知\n各市属企业：" + BODY);

        assertThat(read.sentencesLost()).containsExactly(new Recognised.Sentence(1, "3月5日消息，江湾市国资委印发通知，旨在规范收费。"));
    }

    private static Recognised recognised(String text) {
        return DocumentReading.recognised(text.getBytes(StandardCharsets.UTF_8));
    }
}
