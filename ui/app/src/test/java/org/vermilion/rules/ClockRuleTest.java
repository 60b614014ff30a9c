package org.vermilion.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.Test;

import org.vermilion.app.demo.Demo;
import org.vermilion.app.story.Story;
import org.vermilion.app.visit.SetDay;
import org.vermilion.rules.fixture.calls.DoesAll;
import org.vermilion.rules.fixture.clock.ReadsTheMachine;

class ClockRuleTest {

    private static final ArchRule RULE = ClockRule.nobodyReadsTheMachine(SetDay.class, DoesAll.class, ReadsTheMachine.class);
    private static final Pattern OF_THE_MACHINE = Pattern.compile("new Date\\(\\)|dayjs\\(\\)|Date\\.now\\(\\)");
    private static final Path BROWSER = Path.of("ui/web/browser");

    @Test
    void testsOfZonesAskTheZone() throws URISyntaxException {
        JavaClasses tests = new ClassFileImporter().importPath(
                Path.of(ClockRuleTest.class.getProtectionDomain().getCodeSource().getLocation().toURI()));

        assertThat(tests.size()).as("the tests were found").isGreaterThan(100);
        assertThat(found(RULE, tests)).isEmpty();
    }

    @Test
    void storyAndDemoAskTheZone() {
        JavaClasses visitors = new ClassFileImporter().importPackagesOf(SetDay.class, Story.class, Demo.class);

        assertThat(found(RULE, visitors)).isEmpty();
    }

    @Test
    void isReportedWhereTheMachineIsRead() {
        assertThat(Production.violationsOf(ClockRule.nobodyReadsTheMachine(), ReadsTheMachine.class)).hasSize(6);
    }

    @Test
    void testsInTheBrowserAskTheZone() throws IOException {
        try (Stream<Path> files = Files.walk(SourceTree.ofThisProject().root().resolve(BROWSER))) {
            List<String> wrong = files.filter(file -> file.toString().endsWith(".ts") && !file.endsWith("day.ts"))
                    .filter(file -> OF_THE_MACHINE.matcher(SourceTree.text(file)).find())
                    .map(file -> file.getFileName().toString()).toList();

            assertThat(wrong).isEmpty();
        }
    }

    @Test
    void seesTheMachineInTheBrowser() {
        assertThat(List.of("new Date()", "dayjs().format()", "Date.now() % 7")).allMatch(OF_THE_MACHINE.asPredicate());
        assertThat("new Date(seen)").doesNotMatch(OF_THE_MACHINE.asPredicate());
    }

    private static List<String> found(ArchRule rule, JavaClasses classes) {
        return rule.evaluate(classes).getFailureReport().getDetails().stream().sorted().toList();
    }
}
