package org.vermilion.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ReferenceCodeTest {

    @Test
    void hasTheFormOfTheStandard() {
        assertThat(new ReferenceCode("Z109", "WS", 2026, Retention.THIRTY_YEARS, "BGS", 1))
                .hasToString("Z109-WS·2026-D30-BGS-0001");
        assertThat(new ReferenceCode("Z109", "WS", 2011, Retention.PERMANENT, "BGS", 9999))
                .hasToString("Z109-WS·2011-Y-BGS-9999");
    }

    @Test
    void refusesWhatIsNoReferenceCode() {
        assertThatThrownBy(() -> new ReferenceCode("z109", "WS", 2026, Retention.TEN_YEARS, "BGS", 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ReferenceCode("Z109", "WS", 2026, Retention.TEN_YEARS, "BGS", 10_000))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
