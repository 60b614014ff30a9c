package org.vermilion.app.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.vermilion.signature.verifying.TrustAnchors;

/** Runs the whole story: sets up two zones, lets the documents and the matter walk, tries what must be refused. */
public final class Story {

    private final Path directory;
    private final Consumer<String> progress;

    /**
     * @param directory an empty directory for data, PDFs and evidence
     * @param progress is told what happens, a line at a time
     */
    public Story(Path directory, Consumer<String> progress) {
        this.directory = directory;
        this.progress = progress;
    }

    /** Runs it on some texts, by name. */
    Report run(TreeMap<String, byte[]> texts) {
        Instant start = Instant.now();
        try {
            Path configuration = Setting.configuration(directory);
            progress.accept("启动外网、内网两个区域…… / starting two zones");
            try (ZoneProcess outer = zone(configuration, "outer"); ZoneProcess inner = zone(configuration, "inner")) {
                outer.ready();
                inner.ready();
                return told(outer, inner, texts, start);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Report told(ZoneProcess outer, ZoneProcess inner, TreeMap<String, byte[]> texts, Instant start)
            throws IOException {
        Path anchors = directory.resolve("trust.pem");
        Files.writeString(anchors, outer.anonymously("/api/trust/anchors.pem").text()
                + inner.anonymously("/api/trust/anchors.pem").text());
        Proofs proofs = new Proofs(TrustAnchors.read(anchors));
        Path out = Files.createDirectories(directory.resolve("out"));
        List<Report.DocumentReport> documents = new ArrayList<>();
        for (var text : texts.entrySet()) {
            progress.accept(text.getKey());
            boolean first = documents.isEmpty();
            boolean second = texts.size() == 1 || documents.size() == 1;
            documents.add(new DocumentStory(outer, proofs, out, text.getKey(), first, second).walk(text.getValue()));
        }
        progress.accept("办件：组织保障机构备案 / matter: organisation filing");
        Report.MatterReport matter = null;
        List<Report.Refused> refusals = List.of();
        String broken = null;
        try {
            matter = new MatterStory(outer, proofs, out).walk();
            progress.accept("尝试应当拒绝的 / trying what must be refused");
            Report.DocumentReport walked = documents.stream().filter(d -> d.pdf != null).findFirst()
                    .orElseThrow(() -> new Broken("没有一份公文走完", "no document walked the whole way"));
            refusals = new Refusals(outer, inner, proofs).all(walked, matter.caseNumber());
        } catch (Broken e) {
            broken = e.getMessage();
            progress.accept(broken);
        }
        boolean held = broken == null && !documents.isEmpty() && documents.stream().allMatch(Report.DocumentReport::held)
                && matter != null && matter.resultSignatureValid()
                && matter.steps().stream().allMatch(Report.Step::opinionSignatureValid)
                && refusals.stream().allMatch(r -> r.leakedNothing() && !r.reasonCode().isEmpty())
                && refusals.size() >= 8;
        return new Report(new Report.FilePath(anchors.toString()), documents, matter, refusals,
                Duration.between(start, Instant.now()).toSeconds(), held);
    }

    private ZoneProcess zone(Path configuration, String name) throws IOException {
        Path data = Files.createDirectories(directory.resolve(name));
        return ZoneProcess.start(name, Setting.port(configuration, name), configuration, data);
    }
}
