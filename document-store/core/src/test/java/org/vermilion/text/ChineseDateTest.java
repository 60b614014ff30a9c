package org.vermilion.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseDateTest {

    private static final LocalDate FIRST = LocalDate.of(1949, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2099, 12, 31);

    @Test
    void readsEveryDayFrom1949To2099InEveryFormItIsWrittenIn() {
        FIRST.datesUntil(LAST.plusDays(1)).forEach(day -> {
            for (String form : forms(day)) {
                assertThat(ChineseDate.parse(form)).as(form).contains(day);
            }
        });
    }

    @Property
    void readsWhatItPrints(@ForAll("days") LocalDate day) {
        String printed = ChineseDate.format(day);

        assertThat(ChineseDate.parse(printed)).contains(day);
        assertThat(ChineseDate.hasForm(printed)).isTrue();
        assertThat(printed).matches("[1-9][0-9]{3}年[1-9][0-9]?月[1-9][0-9]?日");
    }

    @Property
    void throwsNothingOnAnyText(@ForAll String text) {
        if (ChineseDate.parse(text).isPresent()) {
            assertThat(ChineseDate.hasForm(text)).isTrue();
        } else {
            assertThat(ChineseDate.parse("2026年3月2日" + text + "日")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026年2月30日", "2025年2月29日", "2026年13月1日", "2026年4月31日", "2026年0月1日", "2026年1月0日",
        "二〇二六年二月三十日", "二○二六年四月卅一日", "2026-02-30", "0000年1月1日", "２０２６年２月３０日"})
    void neverShiftsADayThatDoesNotExist(String text) {
        assertThat(ChineseDate.hasForm(text)).isTrue();
        assertThat(ChineseDate.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026年3月", "3月2日", "26年3月2日", "2026年3月2", "2026年3月2日起", "2026年第3号", "二〇二六", "2026-3/2", "丙午年三月初二"})
    void takesNothingElseForADate(String text) {
        assertThat(ChineseDate.hasForm(text)).isFalse();
        assertThat(ChineseDate.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"二〇〇七年十月二十六日,2007-10-26", "二○○九年四月二十八日,2009-04-28", "二零二六年元月廿一日,2026-01-21",
        "二ＯＯ八年十二月卅一日,2008-12-31", "2016年7月14日,2016-07-14", "2026 年 03 月 02 日,2026-03-02", "２０２６年３月２日,2026-03-02",
        "2026/3/2,2026-03-02", "2026.03.02,2026-03-02", "二〇二六年一〇月三〇日,2026-10-30", "2024年2月29日,2024-02-29"})
    void readsTheFormsThatAreMet(String text, LocalDate day) {
        assertThat(ChineseDate.parse(text)).contains(day);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(FIRST.toEpochDay(), LAST.toEpochDay()).map(LocalDate::ofEpochDay);
    }

    private static List<String> forms(LocalDate day) {
        String arabic = day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
        String padded = String.format("%04d年%02d月%02d日", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        String chinese = digits(day.getYear()) + "年" + tens(day.getMonthValue()) + "月" + tens(day.getDayOfMonth()) + "日";
        String shortTens = chinese.replace("二十", "廿").replace("三十", "卅");
        return List.of(arabic, padded, wide(arabic), wide(padded), day.toString(), day.toString().replace('-', '/'),
                arabic.replace("年", " 年 ").replace("月", " 月 "), "　" + chinese, chinese, shortTens,
                chinese.replace('〇', '○'), chinese.replace('〇', '零'), chinese.replace('〇', 'Ｏ'), chinese.replace('〇', '◯'));
    }

    private static String digits(int number) {
        StringBuilder out = new StringBuilder();
        String.valueOf(number).chars().forEach(c -> out.append("〇一二三四五六七八九".charAt(c - '0')));
        return out.toString();
    }

    private static String tens(int number) {
        String one = number % 10 == 0 ? "" : digits(number % 10);
        return number < 10 ? one : (number < 20 ? "" : digits(number / 10)) + "十" + one;
    }

    private static String wide(String text) {
        StringBuilder out = new StringBuilder();
        text.chars().forEach(c -> out.append((char) (c >= '0' && c <= '9' ? c - '0' + '０' : c)));
        return out.toString();
    }
}
