package org.vermilion.app.story;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.vermilion.signature.Digest;
import org.vermilion.signature.keys.KeyName;
import org.vermilion.signature.signing.SignedStatement;
import org.vermilion.signature.verifying.PdfVerdict;
import org.vermilion.signature.verifying.PdfVerification;
import org.vermilion.signature.verifying.StatementVerification;
import org.vermilion.signature.verifying.TrustAnchors;
import org.vermilion.signature.verifying.Verdict;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks what the zones hand out as a stranger would: with the exported anchors and nothing else. */
final class Proofs {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final TrustAnchors trust;

    Proofs(TrustAnchors trust) {
        this.trust = trust;
    }

    /** Whether the signed statement in the view holds, was signed by the person it names, and says what is expected. */
    boolean holds(JsonNode view, String person, Map<String, String> expected) {
        byte[] statement = Base64.getDecoder().decode(view.path("statement").asString(""));
        SignedStatement signed = new SignedStatement(statement,
                Base64.getDecoder().decode(view.path("signature").asString("")));
        JsonNode said = JSON.readTree(statement);
        Verdict verdict = StatementVerification.verify(signed, trust, Instant.parse(said.path("at").asString()));
        return verdict.valid() && new KeyName("person/" + person).equals(verdict.signerKey())
                && expected.entrySet().stream().allMatch(e -> said.path(e.getKey()).asString("").equals(e.getValue()));
    }

    Report.Pdf pdf(Path path, byte[] pdf) {
        PdfVerdict verdict = PdfVerification.verify(pdf, trust);
        return new Report.Pdf(path.toString(), Digest.of(pdf).hex(), new Report.Signature(verdict.valid(),
                String.valueOf(verdict.verdict().signerName()), verdict.coversWholeFile()));
    }

    TrustAnchors trust() {
        return trust;
    }

    /** The steps told by opinions, each with the verdict on its signature. */
    List<Report.Step> steps(JsonNode opinions, String subjectId) {
        return opinions.valueStream().map(opinion -> new Report.Step(opinion.path("step").asString()
                + (opinion.path("outcome").asString().equals("pass") ? "" : ":" + opinion.path("outcome").asString()),
                opinion.path("author").asString(), opinion.path("at").asString(),
                holds(opinion, opinion.path("author").asString(), Map.of("type", "opinion", "subjectId", subjectId,
                        "step", opinion.path("step").asString(), "outcome", opinion.path("outcome").asString(),
                        "versionDigest", opinion.path("versionDigest").asString()))))
                .toList();
    }
}
