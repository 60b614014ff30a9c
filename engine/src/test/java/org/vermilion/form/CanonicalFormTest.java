package org.vermilion.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.vermilion.refusal.Refusal;

class CanonicalFormTest {

    private final Form form = VisitForm.load();

    @Test
    void writesFieldsSortedTextTrimmedAndNothingElse() {
        String json = """
                { "purpose" : "  报送/说明 \\"x\\"\\r\\n第二行　",
                  "people" : 3.0, "fee": 120.50, "kind": "", "company": [ {"phone": "67678018", "name": "\\u738b𠮷 "} ],
                  "host" : { "phone" : " ", "name" : "李强" } }
                """;

        assertThat(text(json)).isEqualTo("{\"company\":[{\"name\":\"王𠮷\",\"phone\":\"67678018\"}],\"fee\":120.5,"
                + "\"host\":{\"name\":\"李强\"},\"people\":3,\"purpose\":\"报送/说明 \\\"x\\\"\\n第二行\"}");
    }

    @Test
    void equalContentGivesEqualBytes() {
        String one = "{\"host\":{\"name\":\"Jose\\u0301\"},\"purpose\":\"报送\",\"fee\":1e2,\"day\":\"\"}";
        String other = "{\"fee\":100.00,\"purpose\":\"\\u62a5送\",\"host\":{\"name\":\"José\"}}";

        assertThat(form.normalise(one)).isEqualTo(form.normalise(other));
    }

    @Test
    void differentContentGivesDifferentBytes() {
        assertThat(text("{\"host\":{\"name\":\"甲\"},\"purpose\":\"报送\"}"))
                .isNotEqualTo(text("{\"host\":{\"name\":\"甲\"},\"purpose\":\"报 送\"}"));
    }

    @Test
    void writesNoughtTheSameHoweverItIsGiven() {
        assertThat(text("{\"host\":{\"name\":\"甲\"},\"purpose\":\"报送\",\"fee\":-0.00}"))
                .isEqualTo(text("{\"host\":{\"name\":\"甲\"},\"purpose\":\"报送\",\"fee\":0}"))
                .contains("\"fee\":0,");
    }

    @Test
    void hasNoBytesForWhatMustBeCorrectedFirst() {
        assertThatThrownBy(() -> form.normalise("{\"host\":{\"name\":\"甲\"},\"purpose\":\"  报  \"}"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.reason()).isEqualTo(FormReason.FINDINGS);
                    assertThat(refusal.zh()).contains("1处");
                });
        assertThatThrownBy(() -> form.normalise("{")).isInstanceOf(Refusal.class);
    }

    @Property
    void normalisingAgainChangesNothing(
            @ForAll @StringLength(min = 2, max = 60) @CharRange(from = ' ', to = '~') @CharRange(from = '一', to = '龥')
            @CharRange(from = '\u00c0', to = '\u0300') String purpose,
            @ForAll @IntRange(min = 1, max = 50) int people) {
        String name = "甲" + purpose.strip().chars().sum();
        String json = "{\"purpose\":" + quoted("x " + purpose + " x") + ",\"people\":" + people + ".0,\"host\":{\"name\":\"" + name + "\"}}";

        byte[] once = form.normalise(json);
        String canonical = new String(once, StandardCharsets.UTF_8);

        assertThat(form.normalise(canonical)).isEqualTo(once);
        assertThat(Normalizer.isNormalized(canonical, Normalizer.Form.NFC)).isTrue();
        assertThat(form.check(canonical)).isEmpty();
    }

    @Property
    void aHostileFormIsRefusedAndNeverBreaksAnything(@ForAll @IntRange(max = 200) int at, @ForAll char put,
            @ForAll @IntRange(max = 3) int cut) {
        String good = "{\"host\":{\"name\":\"甲\",\"phone\":\"67678018\"},\"purpose\":\"报送\",\"people\":3,\"fee\":1.50,"
                + "\"company\":[{\"name\":\"乙\"}],\"day\":\"2026-03-02\",\"kind\":\"NEW\"}";
        int place = at % good.length();
        String changed = good.substring(0, place) + put + good.substring(Math.min(good.length(), place + cut));

        if (form.check(changed).isEmpty()) {
            assertThat(form.check(text(changed))).isEmpty();
        } else {
            assertThatThrownBy(() -> form.normalise(changed)).isInstanceOf(Refusal.class);
        }
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private String text(String json) {
        return new String(form.normalise(json), StandardCharsets.UTF_8);
    }
}
