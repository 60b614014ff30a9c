package org.vermilion.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import org.vermilion.rules.fixture.reasons.OtherReason;
import org.vermilion.rules.fixture.reasons.WrongReason;

class ReasonBookTest {

    private static final String HOW = "docs/reason-codes.md is not what the code says; write it anew with "
            + "mvn -pl ui/app -am test -Dtest=ReasonBookTest -Dsurefire.failIfNoSpecifiedTests=false -Dvermilion.write=true";

    @Test
    void everyCodeIsOneReasonSaidInBothLanguages() {
        assertThat(ReasonRule.violations(ReasonBook.ofTheProgram())).isEmpty();
    }

    @Test
    void reportsWhatIsSaidTwiceOrByHalves() {
        assertThat(ReasonRule.violations(ReasonBook.of(WrongReason.class, OtherReason.class))).containsExactly(
                "WrongReason HALF is not a sentence in both languages",
                "WrongReason PLACES says not the same in both languages: [0] and [1]",
                "WrongReason TWICE is what OtherReason says",
                "WrongReason no code is no code");
    }

    @Test
    void thePageSaysWhatTheCodeSays() throws IOException {
        Path file = SourceTree.ofThisProject().root().resolve("docs/reason-codes.md");
        String page = ReasonBook.ofTheProgram().page();
        if (Boolean.getBoolean("vermilion.write")) {
            Files.writeString(file, page);
        }

        assertThat(file).as(HOW).exists();
        assertThat(Files.readString(file)).as(HOW).isEqualTo(page);
    }

    @Test
    void knowsTheReasonsThatAreMadeOfZones() {
        assertThat(ReasonBook.ofTheProgram().entries()).extracting(entry -> entry.reason().code())
                .contains("FLOW-FROM-TO-DENY", "CEILING-TO", "RECIPIENT-UNKNOWN", "ABSENT");
    }
}
