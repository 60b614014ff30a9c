package org.vermilion.document.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vermilion.text.DocumentKind;
import org.vermilion.text.DocumentText;

/** Issuer, number, marks, title and addressees, wherever and however they stand. */
class HeadReadingTest {

    private static final String BODY = "\n为加强监管工作，现将有关事项通知如下，请认真贯彻落实，确保各项工作取得实效，并于月底前报告落实情况，重要情况及时报告市国资委。\n滨江市国资委\n2026年3月2日";

    @Test
    void takesATitleBrokenOverLinesAndAddresseesOverTwo() {
        Reading reading = Documents.read(Documents.text("wrapped-page"));
        DocumentText text = reading.text();

        assertThat(text.issuer()).isEqualTo("滨江市国有资产监督管理委员会");
        assertThat(text.number()).isEqualTo("滨国资发〔2026〕7号");
        assertThat(text.urgency()).isEqualTo("特急");
        assertThat(text.title()).isEqualTo("滨江市国有资产监督管理委员会关于印发《滨江市市属企业违规经营投资责任追究实施办法（试行）》的通知");
        assertThat(text.kind()).isEqualTo(DocumentKind.NOTICE);
        assertThat(text.addressees()).containsExactly("各区县国资委", "各市属企业", "市国资委机关各处室", "市国有资产信息中心", "滨江产权交易所");
        assertThat(Documents.codesAt(reading, 1)).containsExactly("READ-COPY-NUMBER");
        assertThat(Documents.codesAt(reading, 2)).containsExactly("READ-LABEL");
        assertThat(Documents.codesAt(reading, 22)).containsExactly("READ-PAGE-NUMBER");
    }

    @Test
    void leavesTheWebPageOutAndTakesItsFieldsOnlyWhereTheDocumentHasNone() {
        Reading reading = Documents.read(Documents.text("web-page"));

        assertThat(reading.text().title()).isEqualTo("关于开展市属企业闲置资产清查工作的通知");
        assertThat(reading.text().number()).isEqualTo("滨国资发〔2026〕22号");
        assertThat(reading.text().issuer()).isEqualTo("滨江市国资委");
        assertThat(reading.text().date()).isEqualTo(LocalDate.of(2026, 4, 8));
        assertThat(Documents.codesAt(reading, 0)).containsExactly("READ-WEB-FIELD");
        for (int line : new int[] {1, 2, 3, 4, 5, 6, 8, 22, 23, 24, 25, 26, 27, 28, 29}) {
            assertThat(Documents.codesAt(reading, line)).as("line %d", line).containsExactly("READ-WEB-REMAINS");
        }
        assertThat(Documents.codesAt(reading, 7)).containsExactly("READ-PAGE-HEADING");
        assertThat(Documents.codesAt(reading, 9)).containsExactly("READ-FOUND");
    }

    @Test
    void namesEachOrganOfAJointIssue() {
        DocumentText text = Documents.read(Documents.text("joint-issue")).text();

        assertThat(text.issuer()).isEqualTo("滨江市国有资产监督管理委员会、滨江市财政局、国家税务总局滨江市税务局");
        assertThat(text.signatory()).isEqualTo(text.issuer());
        assertThat(text.number()).isEqualTo("滨国资联发〔2025〕3号");
        assertThat(text.addressees()).containsExactly("各区县人民政府", "市级有关部门", "各市属企业");
    }

    @Test
    void keepsTheOrgansOfAJointTitleApart() {
        String organs = "滨江市国资委\n滨江市财政局\n";
        DocumentText headed = Documents.read("滨江市国资委文件\n滨国资发〔2026〕50号\n" + organs + "关于做好产权登记工作的通知\n各市属企业：" + BODY).text();
        DocumentText plain = Documents.read("市国资委 市财政局关于做好产权登记工作的通知\n各市属企业：" + BODY).text();

        assertThat(headed.title()).isEqualTo("滨江市国资委 滨江市财政局关于做好产权登记工作的通知");
        assertThat(headed.issuer()).isEqualTo("滨江市国资委");
        assertThat(plain.title()).isEqualTo("市国资委 市财政局关于做好产权登记工作的通知");
        assertThat(plain.issuer()).isEqualTo("市国资委、市财政局");
    }

    @Test
    void leavesTheNameOfTheWebsiteBehindTheTitleOut() {
        Reading reading = Documents.read("滨江市国资委关于加强监管工作的通知-滨江市国有资产监督管理委员会\n时间：2026-03-04 来源：办公室\n各市属企业：" + BODY);

        assertThat(reading.text().title()).isEqualTo("滨江市国资委关于加强监管工作的通知");
        assertThat(Documents.codesAt(reading, 1)).contains("READ-TITLE-SUFFIX");
        assertThat(Documents.codesAt(reading, 2)).containsExactly("READ-WEB-REMAINS");
    }

    @Test
    void partsIssuerAndNumberOnOneLineAndKeepsTheRawNumber() {
        Reading reading = Documents.read(Documents.text("upward"));

        assertThat(reading.text().issuer()).isEqualTo("滨江交通集团有限公司");
        assertThat(reading.text().number()).isEqualTo("滨交集〔2026〕3号");
        assertThat(reading.text().urgency()).isEqualTo("加急");
        assertThat(reading.text().kind()).isEqualTo(DocumentKind.REQUEST);
        assertThat(reading.text().addressees()).containsExactly("市国资委");
        assertThat(reading.findings()).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo("READ-NUMBER-DOUBTFUL");
            assertThat(finding.zh()).contains("滨交集〔2026〕003号");
        });
        assertThat(reading.findings()).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo("READ-SIGNER");
            assertThat(finding.zh()).contains("郑 凯", "冯立诚");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"滨国资发〔2026〕7号\n滨江市国资委文件\n关于加强监管工作的通知", "滨江市国资委文件\n滨国资发[2026]7号\n关于加强监管工作的通知",
        "滨江市国资委文件 滨国资发（2026）第7号\n关于加强监管工作的通知", "滨江市国资委文件滨国资发〔2026〕7号\n关于加强监管\n工作的通知",
        "滨　江　市　国　资　委　文　件\n滨国资发﹝2026﹞ 7 号\n关于加强监管工作的　通 知", "滨江市国资委\n滨国资发【2026】7号\n关于加强监管工作的\n通知",
        "滨江市国资委\n关于加强监管工作的通知\n（滨国资发〔2026〕7号）", "滨江市国资委文件\n关于加强监管工作的通知\n(2026年3月2日　滨国资发〔2026〕7号)",
        "关于加强监管工作的通知 - 政策文件\n滨江市国资委文件\n滨国资发〔二〇二六〕7号\n关于加强监管工作的通知", "滨江市国资委文件　　滨国资发{2026}7号\n\n关于加强监管工作的通知\n"})
    void readsTheSameHeadInAnyArrangement(String head) {
        DocumentText text = Documents.read(head + "\n各市属企业：" + BODY).text();

        assertThat(text.issuer()).isEqualTo("滨江市国资委");
        assertThat(text.number()).isEqualTo("滨国资发〔2026〕7号");
        assertThat(text.title()).isEqualTo("关于加强监管工作的通知");
        assertThat(text.addressees()).containsExactly("各市属企业");
        assertThat(text.body()).hasSize(1);
    }

    @Test
    void takesTheNewsBeforeTheTitleForNoPartOfTheDocument() {
        Reading reading = Documents.read("国资委发布关于加强监管工作的意见\n3月5日消息，滨江市国资委印发《关于加强监管工作的意见》，旨在推进监管工作。\n意见全文如下：\n"
                + "关于加强监管工作的意见\n各市属企业：" + BODY);

        assertThat(reading.text().title()).isEqualTo("关于加强监管工作的意见");
        assertThat(reading.text().addressees()).containsExactly("各市属企业");
        assertThat(Documents.codesAt(reading, 1)).containsExactly("READ-PAGE-HEADING");
        assertThat(Documents.codesAt(reading, 2)).containsExactly("READ-SENTENCE-LEFT");
        assertThat(reading.findings()).anySatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(Finding.Severity.ERROR);
            assertThat(finding.zh()).contains("旨在推进监管工作。");
        });
        assertThat(Documents.codesAt(reading, 3)).containsExactly("READ-PREAMBLE");
    }

    @Test
    void doesNotTakeANumberCitedInTheTextForItsOwn() {
        Reading reading = Documents.read("关于加强监管工作的通知\n各市属企业：\n根据《关于印发方案的通知》（国资厅发〔2019〕35号）要求，\n国资厅发〔2019〕35号\n请认真落实。" + BODY);

        assertThat(reading.text().number()).isNull();
        assertThat(Documents.codes(reading)).contains("READ-NUMBER-MISSING");
    }

    @Test
    void doesNotTakeANumberStillToBeGiven() {
        Reading reading = Documents.read("滨江市国资委文件\n滨国资发〔2026〕　号\n关于加强监管工作的通知\n各市属企业：" + BODY);

        assertThat(reading.text().number()).isNull();
        assertThat(reading.text().title()).isEqualTo("关于加强监管工作的通知");
        assertThat(Documents.codes(reading)).contains("READ-NUMBER-BLANK", "READ-NUMBER-MISSING");
    }

    @Test
    void readsAnnouncementOrderMinutesAndDecisionWithoutAddressee() {
        assertThat(Documents.read(Documents.text("announcement")).text().number()).isEqualTo("2026年第1号");
        assertThat(Documents.read(Documents.text("announcement")).text().date()).isEqualTo(LocalDate.of(2026, 1, 15));
        assertThat(Documents.read(Documents.text("order")).text().number()).isEqualTo("第12号");
        assertThat(Documents.read(Documents.text("order")).text().kind()).isEqualTo(DocumentKind.ORDER);
        assertThat(Documents.read(Documents.text("minutes")).text().number()).isEqualTo("第3期");
        assertThat(Documents.read(Documents.text("minutes")).text().kind()).isEqualTo(DocumentKind.MINUTES);
        assertThat(Documents.read(Documents.text("decision")).text().number()).isEqualTo("滨国资发〔2026〕2号");
        assertThat(Documents.codes(Documents.read(Documents.text("decision")))).isEmpty();
    }

    @Test
    void keepsAddresseesTogetherThatShareTheirOrgan() {
        Reading reading = Documents.read("关于加强监管工作的通知\n各省、自治区、直辖市及计划单列市国资委，有关部门、各市属企业：" + BODY);

        assertThat(reading.text().addressees()).containsExactly("各省、自治区、直辖市及计划单列市国资委", "有关部门", "各市属企业");
    }

    @Test
    void takesAddresseesWithoutTheirColonWithDoubt() {
        Reading reading = Documents.read("滨国资发〔2026〕7号\n关于加强监管工作的通知\n各区县国资委、各市属企业" + BODY);

        assertThat(reading.text().addressees()).containsExactly("各区县国资委", "各市属企业");
        assertThat(Documents.codes(reading)).contains("READ-ADDRESSEE-DOUBTFUL");
    }

    @Test
    void addressesAPerson() {
        assertThat(Documents.read(Documents.text("person-letter")).text().addressees()).containsExactly("邓丽委员");
    }

    @Test
    void saysWhatAPlanWithoutHeadAndFootLacks() {
        Reading reading = Documents.read(Documents.text("plan"));

        assertThat(reading.text().title()).isEqualTo("滨江市国资委2026年信息化工作方案");
        assertThat(reading.text().kind()).isNull();
        assertThat(reading.text().number()).isNull();
        assertThat(reading.text().signatory()).isNull();
        assertThat(reading.text().date()).isNull();
        assertThat(Documents.codes(reading)).containsExactlyInAnyOrder("READ-ISSUER-DOUBTFUL", "READ-NUMBER-MISSING", "READ-KIND-MISSING",
                "READ-SIGNATORY-MISSING", "READ-DATE-MISSING", "READ-TITLE-DEDUCED");
    }
}
