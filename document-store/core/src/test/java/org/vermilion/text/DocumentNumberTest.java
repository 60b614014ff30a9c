package org.vermilion.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"滨国资发〔2026〕7号", "滨国资发﹝2026﹞7号", "滨国资发[2026]7号", "滨国资发［2026］7号", "滨国资发【2026】7号",
        "滨国资发(2026)7号", "滨国资发（2026）7号", "滨国资发﹙2026﹚7号", "滨国资发〖2026〗7号", "滨国资发〔２０２６〕７号",
        "滨国资发 〔2026〕 7 号", "滨国资发〔2026〕第7号"})
    void readsEveryFormOfBracketsAsOneNumber(String text) {
        assertThat(DocumentNumber.parse(text)).contains(new DocumentNumber("滨国资发", 2026, 7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "滨国资发〔2026〕号", "滨国资发〔2026〕07号", "滨国资发〔1826〕7号", "〔2026〕7号", "滨〔2026〕7号",
        "滨国资发〔2026〕7", "见滨国资发〔2026〕7号文", "滨国资发2026年7号", "滨国资发〔2026〕9999999999号"})
    void takesNothingElseForANumber(String text) {
        assertThat(DocumentNumber.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"滨国资发 2026 7", "滨国资发2026年第7号", "滨国资发〔2026〕7号", "滨国资发[2026]7", "滨国资发 2026年7号"})
    void understandsWhatSomebodyTypesToFindANumber(String text) {
        assertThat(DocumentNumber.parseLoosely(text)).contains(new DocumentNumber("滨国资发", 2026, 7));
    }

    @Property
    void readsWhatItPrints(@ForAll @IntRange(min = 1900, max = 2099) int year, @ForAll @IntRange(min = 1, max = 999_999_999) int sequence) {
        DocumentNumber number = new DocumentNumber("沪国资委信息化", year, sequence);

        assertThat(DocumentNumber.parse(number.toString())).contains(number);
        assertThat(DocumentNumber.parseLoosely(number.toString())).contains(number);
    }

    @Property
    void throwsNothingOnAnyText(@ForAll String text) {
        DocumentNumber.parse(text).ifPresent(number -> assertThat(DocumentNumber.parse(number.toString())).contains(number));
        DocumentNumber.parseLoosely(text).ifPresent(number -> assertThat(DocumentNumber.parse(number.toString())).contains(number));
    }

    @Test
    void cannotBeMadeOfWhatIsNoNumber() {
        assertThatThrownBy(() -> new DocumentNumber("滨", 2026, 7)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DocumentNumber("滨国资发", 2126, 7)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DocumentNumber("滨国资发", 2026, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
