package org.vermilion.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.vermilion.app.visit.Answer;
import org.vermilion.app.visit.SetDay;
import org.vermilion.app.visit.ZoneProcess;
import org.vermilion.app.command.Commands;
import org.vermilion.signature.keys.KeyVault;

import tools.jackson.databind.json.JsonMapper;

/** The whole story on the project's own samples, and what a stranger finds who checks what it hands out. */
class StoryTest {

    @TempDir
    private static Path directory;
    private static Report report;
    private static Path audit;

    /** What the command answered and said. */
    private record Said(int exit, String words) {}

    @BeforeAll
    static void tellTheStory() throws IOException {
        ZoneClassPath.use();
        report = new Story(directory, line -> { }).run(Teller.samples());
        try (ZoneProcess outer = ZoneProcess.start("outer", directory.resolve("zones.yaml")).ready()) {
            Answer export = outer.as("guofeng").post("/api/audit/export", Map.of());
            assertThat(export.ok()).as(export.code()).isTrue();
            audit = Files.write(directory.resolve("audit.ndjson"), export.body());
        }
    }

    @Test
    void holdsForEveryDocumentTheMatterAndEveryRefusal() {
        assertThat(report.documents()).hasSize(5).allSatisfy(document -> {
            assertThat(document.broken).isNull();
            assertThat(document.held()).as(document.source).isTrue();
        });
        assertThat(report.matter()).isNotNull();
        assertThat(report.refusals()).hasSizeGreaterThanOrEqualTo(8)
                .allMatch(refused -> refused.leakedNothing() && !refused.reasonCode().isEmpty());
        assertThat(report.held()).as(JsonMapper.builder().build().writeValueAsString(report)).isTrue();
    }

    @Test
    void returnsTheFirstDocumentOnceAndSendsTheSecondBackToItsSigner() {
        assertThat(report.documents().get(0).steps).extracting(Report.Step::step).contains("officeReview:return");
        assertThat(report.documents().get(1).steps).extracting(Report.Step::step).contains("recheck:return");
        assertThat(report.documents().get(1).steps).filteredOn(step -> step.step().equals("signOff")).hasSize(2);
    }

    @Test
    void handsOutPackagesAndOriginalsThatHoldUnderItsAnchors() {
        for (Report.DocumentReport document : report.documents()) {
            Said said = verify(trust(), evidence(document), pdf(document));
            assertThat(said.exit()).as(said.words()).isZero();
            assertThat(said.words()).contains("证据包成立", "签名有效", "审计链完整", "✓").doesNotContain("✗");
        }
    }

    @Test
    void handsOutNothingThatHoldsUnderOtherAnchors(@TempDir Path elsewhere) {
        Path others = elsewhere.resolve("others.pem");
        KeyVault.open(elsewhere, "outer", "another password".toCharArray(), Clock.fixed(SetDay.BEGIN, ZoneOffset.UTC)).exportAnchors(others);
        for (Report.DocumentReport document : report.documents()) {
            assertThat(verify(others, evidence(document))).satisfies(said -> {
                assertThat(said.exit()).isEqualTo(1);
                assertThat(said.words()).contains("证据包不成立", "签署人不可信");
            });
            assertThat(verify(others, pdf(document))).satisfies(said -> {
                assertThat(said.exit()).isEqualTo(1);
                assertThat(said.words()).contains("签署人不可信");
            });
        }
        assertThat(verify(others, audit).words()).contains("✗", "锚点签名无效");
    }

    @Test
    void namesEachPartOfAPackageThatWasChangedRemovedOrExchanged() throws IOException {
        Map<String, byte[]> own = Packages.parts(Files.readAllBytes(evidence(report.documents().get(0))));
        Map<String, byte[]> another = Packages.parts(Files.readAllBytes(evidence(report.documents().get(1))));
        assertThat(own).hasSizeGreaterThan(20);
        for (String name : own.keySet()) {
            refused(Packages.with(own, name, Packages.changed(own.get(name))), broken(name));
            refused(Packages.without(own, name), name.equals("manifest.json") ? "不是证据包" : broken(name));
            if (another.containsKey(name) && !java.util.Arrays.equals(own.get(name), another.get(name))) {
                refused(Packages.with(own, name, another.get(name)), broken(name));
            }
        }
        refused(Packages.with(own, "versions/text-99.json", "{}".getBytes(StandardCharsets.UTF_8)), "versions/text-99.json");
    }

    @Test
    void refusesAPackageWhoseManifestWasWrittenToFit() throws IOException {
        Map<String, byte[]> own = Packages.parts(Files.readAllBytes(evidence(report.documents().get(0))));
        String name = own.keySet().stream().filter(n -> n.startsWith("versions/")).findFirst().orElseThrow();
        byte[] forged = Packages.changed(own.get(name));
        String manifest = new String(own.get("manifest.json"), StandardCharsets.UTF_8)
                .replace(org.vermilion.signature.Digest.of(own.get(name)).toString(),
                        org.vermilion.signature.Digest.of(forged).toString());
        refused(Packages.with(Packages.with(own, name, forged), "manifest.json", manifest.getBytes(StandardCharsets.UTF_8)),
                "清单签名无效");
    }

    @Test
    void refusesAPackageThatUnpacksToSomethingElseThanWhatIsChecked() throws IOException {
        byte[] own = Files.readAllBytes(evidence(report.documents().get(0)));
        byte[] forged = Packages.zip(Packages.with(Packages.parts(own), "sealed.pdf", "another".getBytes(StandardCharsets.UTF_8)));
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.write(own, 0, own.length - 22); // who reads from the front finds the original, who unpacks the forgery
        both.write(forged);
        assertThat(verify(trust(), Files.write(directory.resolve("both.zip"), both.toByteArray())).exit()).isEqualTo(1);
    }

    @Test
    void refusesWhatIsNoPackageAtAll() throws IOException {
        byte[] zip = Files.readAllBytes(evidence(report.documents().get(0)));
        for (int length : List.of(2, 100, zip.length / 2, zip.length - 10)) {
            Path cut = Files.write(directory.resolve("cut.zip"), java.util.Arrays.copyOf(zip, length));
            assertThat(verify(trust(), cut).exit()).as("cut off after %d bytes", length).isEqualTo(1);
        }
    }

    @Test
    void saysThatAByteOfAnOriginalWasChanged() throws IOException {
        for (Report.DocumentReport document : report.documents()) {
            byte[] pdf = Files.readAllBytes(pdf(document));
            for (int at : List.of(pdf.length / 10, pdf.length / 3, pdf.length / 2, pdf.length * 9 / 10)) {
                byte[] other = pdf.clone();
                other[at] ^= 1;
                Said said = verify(trust(), Files.write(directory.resolve("changed.pdf"), other));
                assertThat(said.exit()).as("%s, byte %d", document.source, at).isEqualTo(1);
                assertThat(said.words()).containsPattern("内容已被改动|签名无效|无法读取|没有签名");
            }
            Said longer = verify(trust(), Files.write(directory.resolve("changed.pdf"), java.util.Arrays.copyOf(pdf, pdf.length + 1)));
            assertThat(longer.words()).contains("签名之后又追加了内容");
        }
    }

    @Test
    void convincesAReaderThatIsNotOursThatEachSealIsValidAndCoversEverything() throws Exception {
        assertThat(Path.of("/usr/bin/pdfsig")).as("install the Debian package poppler-utils").isExecutable();
        for (Report.DocumentReport document : report.documents()) {
            Process pdfsig = new ProcessBuilder("/usr/bin/pdfsig", "-nocert", pdf(document).toString())
                    .redirectErrorStream(true).start();
            String said = new String(pdfsig.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            pdfsig.waitFor();
            assertThat(said).contains("Signature is Valid", "Total document signed").doesNotContain("Signature #2");
        }
    }

    @Test
    void saysWhereAnExportedChainOfEventsBreaks() throws IOException {
        List<String> lines = Files.readAllLines(audit);
        assertThat(verify(trust(), audit)).satisfies(said -> {
            assertThat(said.exit()).as(said.words()).isZero();
            assertThat(said.words()).contains("审计链完整");
        });
        int tenth = 10; // the header is line 0, so this line tells of event 10
        List<String> edited = new ArrayList<>(lines);
        edited.set(tenth, lines.get(tenth).replaceFirst("\"actor\":\"[^\"]*\"", "\"actor\":\"somebody\""));
        brokenAt(edited, 10, "内容或顺序被改动");
        List<String> removed = new ArrayList<>(lines);
        removed.remove(tenth);
        brokenAt(removed, 10, "缺少事件");
        List<String> reordered = new ArrayList<>(lines);
        Collections.swap(reordered, tenth, tenth + 1);
        brokenAt(reordered, 10, "缺少事件");
        List<String> doubled = new ArrayList<>(lines);
        doubled.add(tenth, lines.get(tenth));
        brokenAt(doubled, 11, "缺少事件");
        long events = lines.stream().filter(line -> line.contains("\"event\"")).count();
        brokenAt(lines.subList(0, (int) events + 1), events, "末尾没有锚点覆盖");
        brokenAt(lines.subList(0, (int) events - 5), events - 6, "末尾没有锚点覆盖");
        List<String> cutBeforeItsAnchors = new ArrayList<>(lines);
        cutBeforeItsAnchors.subList((int) events - 5, (int) events + 1).clear();
        assertThat(verify(trust(), write(cutBeforeItsAnchors)).words()).contains("✗", "锚点与链不符");
    }

    private static void brokenAt(List<String> lines, long event, String why) throws IOException {
        Said said = verify(trust(), write(lines));
        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.words()).contains("第 " + event + " 条断开：" + why);
    }

    private static Path write(List<String> lines) throws IOException {
        return Files.write(directory.resolve("tampered.ndjson"), lines);
    }

    /** What is said of a part that is not as it was. */
    private static String broken(String name) {
        return name.startsWith("manifest.json") ? "清单签名无效" : name;
    }

    private static void refused(Map<String, byte[]> parts, String words) throws IOException {
        Said said = verify(trust(), Files.write(directory.resolve("tampered.zip"), Packages.zip(parts)));
        assertThat(said.exit()).as(words).isEqualTo(1);
        assertThat(said.words()).contains("证据包不成立").containsPattern(
                java.util.regex.Pattern.quote(words) + "|不是证据包");
    }

    private static Said verify(Path anchors, Path... files) {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            int exit = Commands.run(Stream.concat(Stream.of("verify", "--trust", anchors.toString()),
                    Stream.of(files).map(Path::toString)).toArray(String[]::new));
            return new Said(exit, out.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(before);
        }
    }

    private static Path trust() {
        return Path.of(report.trust().path());
    }

    private static Path evidence(Report.DocumentReport document) {
        return Path.of(document.evidence.path());
    }

    private static Path pdf(Report.DocumentReport document) {
        return Path.of(document.pdf.path());
    }
}
