package org.vermilion.app.story;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Collects the texts, runs the story, prints its table and writes its JSON. */
public final class Teller {

    private static final List<String> SAMPLES = List.of("notice.txt", "request.txt", "letter.txt", "report.txt", "approval.txt");
    private static final long MOST_BYTES = 8L * 1024 * 1024;

    /** Stands for the text of a file that cannot be read; told by identity. */
    static final byte[] UNREADABLE = new byte[0];

    private final PrintWriter out;

    public Teller(PrintWriter out) {
        this.out = out;
    }

    /**
     * Tells the story.
     *
     * @param texts the texts by name; the project's own samples if null
     * @param json where to write what happened; null for nowhere
     * @param keep whether data and files stay
     * @return whether all of it held, a document whose doubt was told counting as such
     */
    public boolean tell(@Nullable SortedMap<String, byte[]> texts, @Nullable Path json, boolean keep) {
        try {
            Path directory = Files.createTempDirectory("vermilion-story-");
            Report report = new Story(directory, line -> {
                out.println("· " + line);
                out.flush();
            }).run(texts == null ? samples() : new TreeMap<>(texts));
            print(report);
            if (json != null) {
                Files.write(json, JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build()
                        .writeValueAsBytes(report));
            }
            if (keep || json != null) {
                out.println("文件保留在 / files kept in " + directory);
            } else {
                delete(directory);
            }
            out.flush();
            return report.held();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void print(Report report) {
        out.println();
        for (Report.DocumentReport d : report.documents()) {
            out.printf("%s %s  %s  《%s》%n", mark(d), d.source, told(d.number), told(d.title));
            d.read.lines().forEach(line -> out.println("    读 " + line));
            d.findings.forEach(finding -> out.println("    " + told(finding)));
            out.printf("    密级 %s · 区域 %s · 步骤 %d（意见签名%s）· 签章 %s · 回执 %d · 收文 %s%n", told(d.label), told(d.zone), d.steps.size(),
                    d.steps.stream().allMatch(Report.Step::opinionSignatureValid) ? "有效" : "无效",
                    d.pdf == null ? "—" : d.pdf.signature().valid() ? "有效" : "无效", d.consignments.size(), told(d.receipt));
            out.printf("    档号 %s · 证据包 %s · 检索 号%s 句%s 面%s · 拟稿人补充 %s%n",
                    d.record == null ? "—" : d.record.referenceCode(), Boolean.TRUE.equals(d.evidenceHolds) ? "成立" : "不成立",
                    mark(d.found != null && d.found.byNumber()), mark(d.found != null && d.found.byPhrase()),
                    mark(d.found != null && d.found.byFacet()), d.completedByDrafter);
            if (d.stopped != null) {
                out.println("    ？ 读取存疑，未继续 / in doubt, not walked on: " + d.stopped);
            }
            if (d.broken != null) {
                out.println("    ✗ " + d.broken);
            }
        }
        if (report.matter() != null) {
            out.printf("%n%s 办件 %s · 办结期限 %s · 暂停 %d 个工作日 · 结果签章 %s%n", mark(report.matter().resultSignatureValid()),
                    report.matter().caseNumber(), report.matter().due(), report.matter().pausedDays(),
                    report.matter().resultSignatureValid() ? "有效" : "无效");
            report.matter().seenByApplicant().forEach(line -> out.println("    申报单位看到：" + line));
        }
        out.println();
        report.refusals().forEach(r -> out.printf("%s 拒绝 %-24s %s%n", mark(r.leakedNothing()), r.reasonCode(), r.tried()));
        out.printf("%n%s %d s%n", report.held() ? "全部成立 / all of it held" : "有未成立之处 / not all of it held", report.seconds());
    }

    /** A finding with its place, in both languages. */
    private static String told(Map<String, Object> finding) {
        Object line = finding.getOrDefault("line", 0);
        String place = line.equals(0) ? "" : "第" + line + "行 / line " + line + "  ";
        return "· " + place + finding.get("code") + "  " + finding.get("zh") + (finding.get("en") == null ? "" : " / " + finding.get("en"));
    }

    /** ✓ only for what walked and was read without doubt. */
    private static String mark(Report.DocumentReport document) {
        return !document.settled() ? "✗" : document.doubtful() ? "？" : "✓";
    }

    private static String told(@Nullable String value) {
        return value == null ? "—" : value;
    }

    private static String mark(boolean holds) {
        return holds ? "✓" : "✗";
    }

    /** The texts of a directory by their file names: what ends with {@code .txt}, not what lies deeper. */
    public static SortedMap<String, byte[]> texts(Path directory) throws IOException {
        TreeMap<String, byte[]> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt") && Files.isRegularFile(f)).toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    texts.put(file.getFileName().toString(), in.readNBytes((int) MOST_BYTES));
                } catch (IOException e) { // one that cannot be read does not end the others
                    texts.put(file.getFileName().toString(), UNREADABLE);
                }
            }
        }
        return texts;
    }

    static TreeMap<String, byte[]> samples() throws IOException {
        TreeMap<String, byte[]> texts = new TreeMap<>();
        for (String name : SAMPLES) {
            try (InputStream in = Teller.class.getResourceAsStream("/samples/" + name)) {
                texts.put(name, java.util.Objects.requireNonNull(in, name).readAllBytes());
            }
        }
        return texts;
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
