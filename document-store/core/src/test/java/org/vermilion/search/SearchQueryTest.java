package org.vermilion.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.vermilion.refusal.Reason;
import org.vermilion.refusal.Refusal;

class SearchQueryTest {

    private final SearchQuery query = SearchQuery.of("通知");

    @Test
    void refusesFiltersThatCannotBe() {
        refuses(() -> query.withYear(1899), SearchReason.FILTER);
        refuses(() -> query.withYear(2100), SearchReason.FILTER);
        refuses(() -> query.withKind("person"), SearchReason.FILTER);
        refuses(() -> query.withDocumentKind("通知"), SearchReason.FILTER);
        refuses(() -> query.withDocumentKind("notice"), SearchReason.FILTER);
        refuses(() -> query.withIssuer(""), SearchReason.FILTER);
        refuses(() -> query.withIssuer("甲".repeat(201)), SearchReason.FILTER);
        refuses(() -> query.withPageSize(0), SearchReason.PAGE_SIZE);
        refuses(() -> query.withPageSize(101), SearchReason.PAGE_SIZE);
        refuses(() -> SearchQuery.of("甲".repeat(501)), SearchReason.TEXT_TOO_LONG);
        refuses(() -> SearchQuery.of("甲".repeat(5_000_000)), SearchReason.TEXT_TOO_LONG);
    }

    @Test
    void acceptsTheLimits() {
        assertThat(query.withYear(1900).withYear(2099).withPageSize(1).withPageSize(100).withKind("case")
                .withDocumentKind("NOTICE").withIssuer("甲".repeat(200)).pageSize()).isEqualTo(100);
        assertThat(SearchQuery.of("𠮷".repeat(500)).text()).hasSize(1000);
    }

    @Test
    void sortsByDateWhenNothingIsTyped() {
        assertThat(SearchQuery.of(" ").effectiveSort()).isEqualTo(SearchQuery.Sort.DATE);
        assertThat(query.effectiveSort()).isEqualTo(SearchQuery.Sort.RELEVANCE);
    }

    private static void refuses(ThrowingCallable what, Reason why) {
        assertThatThrownBy(what).isInstanceOfSatisfying(Refusal.class, no -> {
            assertThat(no.reason()).isEqualTo(why);
            assertThat(no.zh()).doesNotContain("{");
            assertThat(no.en()).doesNotContain("{");
        });
    }
}
