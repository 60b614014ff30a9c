package org.vermilion.app.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;

/**
 * Something that must be refused.
 *
 * @param name what is wrong
 * @param status the HTTP status it must be refused with
 * @param code the reason code
 * @param request does it
 */
public record Attempt(String name, int status, String code, Supplier<Reply> request) {

    /** A test for each attempt: refused for its reason, told in both languages, and nothing changed. */
    public static Stream<DynamicTest> allRefused(TestZone zone, Stream<Attempt> attempts) {
        zone.exhibits();
        return attempts.map(attempt -> dynamicTest(attempt.name, () -> attempt.isRefused(zone)));
    }

    private void isRefused(TestZone zone) {
        Map<String, String> before = zone.ledger().settled();
        long files = zone.disk().files();
        Reply reply = request.get();
        assertThat(reply.status() + " " + reply.code()).as(reply.toString()).isEqualTo(status + " " + code);
        assertThat(reply.json().path("zh").asString()).as("the sentence in Chinese").containsPattern("\\p{IsHan}.*[。）]$")
                .doesNotContain("{0}", "{1}");
        assertThat(reply.json().path("en").asString()).as("the sentence in English").containsPattern("[a-z].*[.)]$")
                .doesNotContain("{0}", "{1}");
        assertThat(zone.ledger().settled()).isEqualTo(before);
        assertThat(zone.disk().files()).as("files in the content store").isEqualTo(files);
    }
}
