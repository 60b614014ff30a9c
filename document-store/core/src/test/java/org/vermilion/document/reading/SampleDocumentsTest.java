package org.vermilion.document.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vermilion.text.DocumentKind;
import org.vermilion.text.DocumentText;

/** The project's own samples are complete documents: nothing is missing and nothing is in doubt. */
class SampleDocumentsTest {

    @ParameterizedTest
    @CsvSource({"notice,NOTICE,滨国资发〔2026〕31号,2026-06-11,2,2,滨江市国有资产监督管理委员会", "request,REQUEST,城投投〔2026〕8号,2026-02-27,1,1,滨江城市建设投资集团有限公司",
        "letter,LETTER,滨国资函〔2026〕17号,2026-03-30,1,1,滨江市国有资产监督管理委员会", "report,REPORT,滨国资文〔2026〕9号,2026-01-20,1,0,滨江市国有资产监督管理委员会",
        "approval,APPROVAL,滨国资产权〔2026〕5号,2026-03-16,1,0,滨江市国有资产监督管理委员会"})
    void isReadWhole(String name, DocumentKind kind, String number, LocalDate date, int addressees, int attachments, String organ) {
        Reading reading = Documents.read(Documents.sample(name));
        DocumentText text = reading.text();

        assertThat(text.kind()).isEqualTo(kind);
        assertThat(text.number()).isEqualTo(number);
        assertThat(text.date()).isEqualTo(date);
        assertThat(text.issuer()).isEqualTo(organ);
        assertThat(text.signatory()).isEqualTo(organ);
        assertThat(text.addressees()).hasSize(addressees);
        assertThat(text.attachments()).hasSize(attachments);
        assertThat(text.body()).filteredOn(paragraph -> paragraph.heading() == 1).hasSizeGreaterThan(2);
        assertThat(text.note()).isNotNull();
        assertThat(Documents.codes(reading)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"notice", "request", "letter", "report", "approval"})
    void isOfRealLength(String name) {
        assertThat(Documents.sample(name).replaceAll("[\\s\u3000]", "")).hasSizeBetween(800, 2500);
    }
}
