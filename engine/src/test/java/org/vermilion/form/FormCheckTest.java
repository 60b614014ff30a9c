package org.vermilion.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormCheckTest {

    private final Form form = VisitForm.load();

    @Test
    void findsNothingInAFormFilledInAsItMustBe() {
        assertThat(form.check("""
                {"host": {"name": "李强", "phone": "023-67678018"}, "purpose": "报送材料\\n并说明情况", "kind": "NEW",
                 "day": "2026-02-28", "people": 3, "plate": "A12345", "company": [{"name": "𠮷野"}]}
                """)).isEmpty();
    }

    @Test
    void saysWhatIsMissingByItsLabel() {
        List<FormFinding> findings = form.check("{\"host\": {\"name\": \"  \"}}");

        assertThat(findings).containsExactlyInAnyOrder(
                new FormFinding("/host/name", "FORM-REQUIRED", "请填写“接待人 · 姓名”。", "Fill in “Host · Name”."),
                new FormFinding("/purpose", "FORM-REQUIRED", "请填写“来访事由”。", "Fill in “Purpose”."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "'kind': 'OTHER' | /kind | FORM-CHOICE | 选项",
        "'people': 51 | /people | FORM-RANGE | 1–50",
        "'people': 0 | /people | FORM-RANGE | 1–50",
        "'people': '3' | /people | FORM-TYPE | 整数",
        "'people': 1.5 | /people | FORM-TYPE | 整数",
        "'people': null | /people | FORM-TYPE | 整数",
        "'plate': 'a12345' | /plate | FORM-FORMAT | 一位字母",
        "'plate': 'A12345\\n;' | /plate | FORM-FORMAT | 一位字母",
        "'day': '2026-02-30' | /day | FORM-FORMAT | 2026-01-31",
        "'company': [{},{},{},{}] | /company | FORM-COUNT | –3",
        "'company': [{'name':'甲'},{'name':'乙','phone':'12'}] | /company/1/phone | FORM-FORMAT | 第2项 · 电话",
        "'company': [{'name':{}}] | /company/0/name | FORM-TYPE | 文字"
    })
    void namesPlaceAndRemedy(String field, String pointer, String code, String words) {
        List<FormFinding> findings = form.check(with(field.replace('\'', '"')));

        assertThat(findings).anySatisfy(finding -> {
            assertThat(finding.pointer()).isEqualTo(pointer);
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.zh()).contains(words);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "67678018, true", "02367678018, true", "023-67678018, true", "010-65001234-801, true", "18983960001, true",
        "400-810-1234, true", "6767801, true", "12345, false", "12345678901, false", "023 67678018, false",
        "６７６７８０１８, false", "67678018x, false"
    })
    void acceptsTelephonesAsTheyAreWritten(String phone, boolean fine) {
        List<FormFinding> findings = form.check(with("\"company\": [{\"name\": \"甲\", \"phone\": \"" + phone + "\"}]"));

        assertThat(findings.isEmpty()).isEqualTo(fine);
    }

    @ParameterizedTest
    @CsvSource({"18983960001, true", "12983960001, false", "1898396000, false", "67678018, false"})
    void acceptsMobilesOfElevenDigits(String mobile, boolean fine) {
        List<FormFinding> findings = form.check(with("\"company\": [{\"name\": \"甲\", \"mobile\": \"" + mobile + "\"}]"));

        assertThat(findings.isEmpty()).isEqualTo(fine);
    }

    @Test
    void refusesUnknownFieldsOnceAPlaceWithoutRepeatingTheirNames() {
        List<FormFinding> findings = form.check(with(
                "\"薪酬\": \"\", \"isAdmin\": true, \"company\": [{\"name\": \"甲\", \"secret/x\": {\"a\": 1}}]"));

        assertThat(findings).extracting(FormFinding::pointer, FormFinding::code)
                .containsExactlyInAnyOrder(tuple("", "FORM-UNKNOWN"), tuple("/company/0", "FORM-UNKNOWN"));
        assertThat(findings.toString()).doesNotContain("薪酬", "isAdmin", "secret");
    }

    @Test
    void neverRepeatsWhatWasFilledIn() {
        List<FormFinding> findings = form.check("""
                {"host": {"name": 77123, "phone": "77123"}, "purpose": "7", "kind": "77123", "day": "77123",
                 "people": 77123, "plate": "77123", "company": "77123"}
                """);

        assertThat(findings).hasSize(8);
        assertThat(findings.toString()).doesNotContain("77123");
    }

    @Test
    void refusesTextBeyondItsLength() {
        assertThat(form.check(with("\"purpose\": \"" + "字".repeat(4000) + "\""))).isEmpty();
        assertThat(form.check(with("\"purpose\": \"" + "字".repeat(4001) + "\"")))
                .extracting(FormFinding::code, FormFinding::zh)
                .containsExactly(tuple("FORM-TOO-LONG", "“来访事由”太长，最多4000个字。"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\u202e", "\\u200b", "\\ufeff", "\\ud800", "\\u0085x", "\\n"})
    void refusesCharactersNobodySees(String character) {
        List<FormFinding> findings = form.check(with("\"company\": [{\"name\": \"甲" + character + "乙\"}]"));

        assertThat(findings).extracting(FormFinding::pointer, FormFinding::code)
                .containsExactly(tuple("/company/0/name", "FORM-CHARACTER"));
    }

    @Test
    void refusesAFormThatIsTooLarge() {
        String padding = " ".repeat(FormJson.LARGEST);
        String han = "{\"purpose\": \"" + "字".repeat(FormJson.LARGEST / 3) + "\"}";

        assertThat(form.check(with("\"people\": 3") + padding)).extracting(FormFinding::code).containsExactly("FORM-TOO-LARGE");
        assertThat(form.check(han)).extracting(FormFinding::code).containsExactly("FORM-TOO-LARGE");
    }

    @Test
    void refusesAFormThatIsNestedTooDeeply() {
        assertThat(form.check(nested(20))).extracting(FormFinding::code).doesNotContain("FORM-TOO-DEEP");
        assertThat(form.check(nested(21))).extracting(FormFinding::code).containsExactly("FORM-TOO-DEEP");
        assertThat(form.check("[".repeat(100_000))).extracting(FormFinding::code).containsExactly("FORM-TOO-DEEP");
    }

    @Test
    void refusesAFieldGivenTwice() {
        assertThat(form.check("{\"purpose\": \"a\", \"purpose\": \"b\"}"))
                .extracting(FormFinding::code).containsExactly("FORM-DUPLICATE");
        assertThat(form.check(with("\"company\": [{\"name\": \"甲\", \"n\\u0061me\": \"乙\"}]")))
                .extracting(FormFinding::code).containsExactly("FORM-DUPLICATE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "null", "[]", "\"text\"", "{", "{}{}", "{'a':1}", "{\"a\":1,}", "{\"a\":NaN}",
        "/*x*/{}", "{\"people\": 01}"})
    void refusesWhatIsNoFormData(String json) {
        assertThat(form.check(json)).extracting(FormFinding::code).containsExactly("FORM-SYNTAX");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+999999999", "1e-99999", "10000000000000000000000000000000000000000000000000"})
    void refusesNumbersThatAreRuinousToComputeWith(String number) {
        assertThat(form.check(with("\"people\": " + number))).extracting(FormFinding::code).containsExactly("FORM-NUMBER");
    }

    @Test
    void givesAtMostAHundredFindings() {
        String entries = "{},".repeat(500);

        assertThat(form.check(with("\"company\": [" + entries + "{}]"))).hasSize(100);
    }

    private static String nested(int depth) {
        return "{\"x\":".repeat(depth - 1) + "{}" + "}".repeat(depth - 1);
    }

    private static String with(String field) {
        String purpose = field.startsWith("\"purpose\"") ? "" : "\"purpose\": \"报送\", ";
        return "{\"host\": {\"name\": \"李强\"}, " + purpose + field + "}";
    }
}
