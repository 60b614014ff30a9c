package org.vermilion.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.vermilion.audit.AuditExport;
import org.vermilion.audit.AuditVerdict;
import org.vermilion.evidence.EvidenceVerdict;
import org.vermilion.evidence.EvidenceVerification;
import org.vermilion.refusal.Refusal;
import org.vermilion.signature.verifying.PdfVerdict;
import org.vermilion.signature.verifying.PdfVerification;
import org.vermilion.signature.verifying.TrustAnchors;

/** {@code verify --trust FILE FILE…}: exit 1 if anything does not hold. */
@Command(name = "verify", mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

    private static final long MOST_BYTES = 512L * 1024 * 1024;

    @Option(names = "--trust", required = true, paramLabel = "PEM")
    private Path trust;

    @Parameters(arity = "1..*", paramLabel = "FILE")
    private List<Path> files;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        TrustAnchors anchors;
        try {
            anchors = TrustAnchors.read(trust);
        } catch (Refusal e) {
            throw new ParameterException(spec.commandLine(), trust + ": " + e.zh() + " / " + e.en());
        }
        boolean all = true;
        for (Path file : files) {
            all &= verify(file, anchors);
        }
        spec.commandLine().getOut().flush();
        return all ? 0 : 1;
    }

    private boolean verify(Path file, TrustAnchors anchors) {
        byte[] content;
        try {
            if (Files.size(file) > MOST_BYTES) {
                return say(file, false, "文件过大。", "The file is too large.");
            }
            content = Files.readAllBytes(file);
        } catch (IOException e) {
            return say(file, false, "无法读取文件。", "The file cannot be read.");
        }
        String start = new String(content, 0, Math.min(content.length, 4096), StandardCharsets.UTF_8);
        if (start.startsWith("PK")) {
            EvidenceVerdict verdict = EvidenceVerification.verify(content, anchors);
            say(file, verdict.holds(), verdict.holds() ? "证据包成立。" : "证据包不成立。",
                    verdict.holds() ? "The evidence package holds." : "The evidence package does not hold.");
            verdict.findings().forEach(f -> line("    " + (f.holds() ? "✓ " : "✗ ") + f.zh() + " / " + f.en()));
            return verdict.holds();
        }
        if (AuditExport.begins(start)) {
            AuditVerdict verdict = AuditExport.verify(new StringReader(new String(content, StandardCharsets.UTF_8)), anchors);
            return say(file, verdict.holds(), verdict.zh(), verdict.en());
        }
        PdfVerdict verdict = PdfVerification.verify(content, anchors);
        return say(file, verdict.valid() && verdict.coversWholeFile(), verdict.zh(), verdict.en());
    }

    private boolean say(Path file, boolean holds, String zh, String en) {
        line((holds ? "✓ " : "✗ ") + file + "：" + zh + " / " + en);
        return holds;
    }

    private void line(String text) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(text);
    }
}
