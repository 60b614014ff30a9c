package org.vermilion.app.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.vermilion.app.visit.Broken;
import org.vermilion.app.visit.Patience;
import org.vermilion.app.visit.Setting;
import org.vermilion.app.visit.ZoneProcess;
import org.vermilion.app.settings.ZoneSettings.DatabaseSettings;
import org.vermilion.signature.verifying.TrustAnchors;

/** Runs the whole story: sets up two zones, lets the documents and the matter walk, tries what must be refused. */
public final class Story {

    private final Path directory;
    private final Consumer<String> progress;
    private final Map<String, DatabaseSettings> databases;

    /**
     * @param directory an empty directory for data, PDFs and evidence
     * @param progress is told what happens, a line at a time
     */
    public Story(Path directory, Consumer<String> progress) {
        this(directory, progress, Map.of());
    }

    /** @param databases the database of each zone; a zone that is not named keeps its own in its directory */
    Story(Path directory, Consumer<String> progress, Map<String, DatabaseSettings> databases) {
        this.directory = directory;
        this.progress = progress;
        this.databases = databases;
    }

    /** Runs it on some texts, by name. */
    Report run(TreeMap<String, byte[]> texts) {
        Patience walk = Patience.of(Duration.ZERO);
        try {
            Path configuration = Setting.configuration(directory, databases);
            progress.accept("启动外网、内网两个区域…… / starting two zones");
            try (ZoneProcess outer = zone(configuration, "outer"); ZoneProcess inner = zone(configuration, "inner")) {
                outer.ready();
                inner.ready();
                return told(outer, inner, texts, walk);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Report told(ZoneProcess outer, ZoneProcess inner, TreeMap<String, byte[]> texts, Patience walk)
            throws IOException {
        Path anchors = directory.resolve("trust.pem");
        Files.writeString(anchors, outer.anonymously("/api/trust/anchors.pem").text()
                + inner.anonymously("/api/trust/anchors.pem").text());
        Proofs proofs = new Proofs(TrustAnchors.read(anchors));
        Path out = Files.createDirectories(directory.resolve("out"));
        List<Report.DocumentReport> documents = new ArrayList<>();
        for (var text : texts.entrySet()) {
            progress.accept(text.getKey());
            long walked = documents.stream().filter(Report.DocumentReport::held).count();
            boolean changed = walked == 1 || texts.size() == 1;
            documents.add(new DocumentStory(outer, proofs, out, text.getKey(), walked == 0, changed).walk(text.getValue()));
        }
        progress.accept("办件：组织保障机构备案 / matter: organisation filing");
        Report.MatterReport matter = null;
        List<Report.Refused> refusals = List.of();
        String broken = null;
        boolean inDoubt = false;
        try {
            matter = new MatterStory(outer, proofs, out).walk();
            progress.accept("尝试应当拒绝的 / trying what must be refused");
            Optional<Report.DocumentReport> walked = documents.stream().filter(Report.DocumentReport::held)
                    .filter(document -> document.staff.everybody().noneMatch(Refusals.STRANGER::equals)).findFirst();
            if (walked.isPresent()) {
                refusals = new Refusals(outer, inner, proofs).all(walked.get(), matter.caseNumber());
            } else if (documents.isEmpty() || !documents.stream().allMatch(Report.DocumentReport::settled)) {
                throw new Broken("没有一份公文走完", "no document walked the whole way");
            } else {
                inDoubt = true;
                progress.accept("各份公文读取都存疑，没有走完的公文可供尝试 / every reading is in doubt: nothing walked to try refusals on");
            }
        } catch (Broken e) {
            broken = e.getMessage();
            progress.accept(broken);
        }
        boolean held = broken == null && !documents.isEmpty() && documents.stream().allMatch(Report.DocumentReport::settled)
                && matter != null && matter.resultSignatureValid()
                && matter.steps().stream().allMatch(Report.Step::opinionSignatureValid)
                && refusals.stream().allMatch(r -> r.leakedNothing() && !r.reasonCode().isEmpty())
                && (inDoubt || refusals.size() >= 8);
        return new Report(new Report.FilePath(anchors.toString()), documents, matter, refusals,
                walk.lasted().toSeconds(), held);
    }

    private ZoneProcess zone(Path configuration, String name) throws IOException {
        Files.createDirectories(directory.resolve(name));
        return ZoneProcess.start(name, configuration);
    }
}
