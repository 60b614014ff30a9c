package org.vermilion.evidence;

import java.io.InputStreamReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.vermilion.audit.AuditEntry;
import org.vermilion.audit.AuditEvent;
import org.vermilion.audit.AuditExport;
import org.vermilion.audit.AuditVerdict;
import org.vermilion.document.CanonicalText;
import org.vermilion.evidence.EvidencePackage.Role;
import org.vermilion.signature.Digest;
import org.vermilion.signature.keys.KeyName;
import org.vermilion.signature.signing.SignedStatement;
import org.vermilion.signature.verifying.PdfVerdict;
import org.vermilion.signature.verifying.PdfVerification;
import org.vermilion.signature.verifying.StatementVerification;
import org.vermilion.signature.verifying.TrustAnchors;
import org.vermilion.signature.verifying.Verdict;
import org.vermilion.text.DocumentText;
import org.vermilion.zone.ZoneName;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks a package against trust anchors given from outside: that nothing was added, taken or changed, that each opinion
 * was signed by its author on a version that is there, that what was sealed is what was signed off, that the answers
 * answer this document, and that the audit chain tells the same.
 */
public final class EvidenceVerification {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final PackageParts parts;
    private final TrustAnchors trust;
    private final List<EvidenceVerdict.Finding> findings = new ArrayList<>();
    private final Map<String, byte[]> versions = new HashMap<>();
    private String sealedDigest = "";

    private EvidenceVerification(PackageParts parts, TrustAnchors trust) {
        this.parts = parts;
        this.trust = trust;
    }

    /** Checks a package; whatever it holds, this throws nothing. */
    public static EvidenceVerdict verify(byte[] zip, TrustAnchors trust) {
        try {
            return new EvidenceVerification(PackageParts.read(zip), trust).verify();
        } catch (PackageParts.Unreadable | RuntimeException e) {
            return new EvidenceVerdict(false, List.of(new EvidenceVerdict.Finding(false,
                    "不是证据包，或已损坏。", "It is no evidence package, or it is damaged.")));
        }
    }

    private EvidenceVerdict verify() {
        Set<String> differing = parts.differences();
        say(differing.isEmpty(), "清单与内容一致。", "Every part is as the manifest says.",
                "与清单不符：" + differing, "These parts are not as the manifest says: " + differing);
        Verdict manifest = StatementVerification.verify(parts.manifest(), trust, parts.at());
        say(manifest.valid() && new KeyName("evidence/" + parts.zone()).equals(manifest.signerKey()),
                "清单由" + zone(parts.zone()) + "签名。", "The manifest is signed by the " + parts.zone() + " zone.",
                "清单签名无效：" + manifest.zh(), "The manifest's signature does not hold: " + manifest.en());
        parts.of(Role.VERSION).values().forEach(v -> versions.put(Digest.of(v).toString(), v));
        sealed();
        List<JsonNode> opinions = opinions();
        signedOff(opinions);
        sealUses();
        acknowledgements();
        record();
        audit(opinions);
        return new EvidenceVerdict(findings.stream().allMatch(EvidenceVerdict.Finding::holds), findings);
    }

    /** What a zone is called in Chinese; as it stands where a package names none. */
    private static String zone(String name) {
        try {
            return new ZoneName(name).chinese();
        } catch (IllegalArgumentException e) {
            return name;
        }
    }

    private void sealed() {
        for (byte[] pdf : parts.of(Role.SEALED).values()) {
            PdfVerdict verdict = PdfVerification.verify(pdf, trust);
            sealedDigest = Digest.of(pdf).toString();
            say(verdict.valid() && verdict.coversWholeFile(), "签章有效：" + verdict.verdict().signerName() + "。",
                    "The seal holds: " + verdict.verdict().signerName() + ".",
                    "签章无效：" + verdict.zh(), "The seal does not hold: " + verdict.en());
        }
        say(parts.of(Role.SEALED).size() == 1, "有一份盖章原件。", "There is one sealed original.",
                "盖章原件不是一份。", "There is not exactly one sealed original.");
    }

    private List<JsonNode> opinions() {
        List<JsonNode> good = new ArrayList<>();
        List<SignedStatement> all = parts.statements(Role.OPINION);
        for (SignedStatement signed : all) {
            JsonNode said = said(signed, "opinion", "author");
            if (said != null && text(said, "subjectId").equals(parts.document()) && versions.containsKey(text(said, "versionDigest"))) {
                good.add(said);
            }
        }
        say(!all.isEmpty() && good.size() == all.size(), all.size() + " 条意见均由本人签名，绑定在案稿本。",
                all.size() == 1 ? "The one opinion is signed by its author on a version that is here."
                        : "All " + all.size() + " opinions are signed by their authors on versions that are here.",
                (all.size() - good.size()) + " 条意见签名无效或不对应在案稿本。",
                (all.size() - good.size()) + " opinions are not validly signed, or not on a version that is here.");
        return good;
    }

    /** The final text is the signed text with its number: nothing else may differ. */
    private void signedOff(List<JsonNode> opinions) {
        String signed = opinions.stream().filter(o -> text(o, "step").equals("signOff") && text(o, "outcome").equals("pass"))
                .reduce((first, second) -> second).map(o -> text(o, "versionDigest")).orElse("");
        String numbered = opinions.stream().filter(o -> text(o, "step").equals("number"))
                .reduce((first, second) -> second).map(o -> text(o, "versionDigest")).orElse("");
        boolean same = versions.containsKey(signed) && versions.containsKey(numbered)
                && withoutNumber(versions.get(signed)).equals(withoutNumber(versions.get(numbered)));
        say(same, "定稿与签发稿一致，只多了发文字号。", "The final text is the one signed off, with its number.",
                "定稿与签发稿不一致。", "The final text is not the one signed off.");
    }

    private void sealUses() {
        boolean fits = parts.statements(Role.SEAL_USE).stream().map(signed -> said(signed, "seal-use", "keeper"))
                .anyMatch(said -> said != null && text(said, "sealedDigest").equals(sealedDigest)
                        && text(said, "objectId").equals(parts.document()) && versions.containsKey(text(said, "versionDigest"))
                        && startsUnsealed(said));
        say(fits, "用印记录与盖章原件一致。", "The seal's use is recorded for this very original.",
                "没有与盖章原件一致的用印记录。", "No use of the seal is recorded for this original.");
    }

    /** A seal is set by appending, so the original begins with what was there before. */
    private boolean startsUnsealed(JsonNode said) {
        byte[] sealed = parts.of(Role.SEALED).values().iterator().next();
        int length = Integer.parseInt(text(said, "unsealedLength"));
        return length <= sealed.length && Digest.of(java.util.Arrays.copyOf(sealed, length)).toString()
                .equals(text(said, "unsealedDigest"));
    }

    private void acknowledgements() {
        List<SignedStatement> all = parts.statements(Role.ACKNOWLEDGEMENT);
        long good = all.stream().map(signed -> said(signed, "acknowledgement", "person"))
                .filter(said -> said != null && text(said, "document").equals(parts.document())
                        && text(said, "sealedDigest").equals(sealedDigest))
                .count();
        say(good == all.size(), all.size() + " 份回执均有效，对应本件。",
                all.size() == 1 ? "The one acknowledgement is valid and answers this document."
                        : "All " + all.size() + " acknowledgements are valid and answer this document.",
                (all.size() - good) + " 份回执无效或不对应本件。",
                (all.size() - good) + " acknowledgements are not valid, or do not answer this document.");
    }

    private void record() {
        for (byte[] bytes : parts.of(Role.RECORD).values()) {
            JsonNode record = JSON.readTree(bytes);
            say(text(record, "sealedDigest").equals(sealedDigest), "档案 " + text(record, "referenceCode") + " 保存的是本件。",
                    "Record " + text(record, "referenceCode") + " keeps this very original.",
                    "档案登记的原件与本件不符。", "The record is of another original.");
        }
    }

    /** Every opinion is told by the chain too, by the same person on the same version. */
    private void audit(List<JsonNode> opinions) {
        for (byte[] extract : parts.of(Role.AUDIT).values()) {
            AuditExport.Checked checked = AuditExport.read(
                    new InputStreamReader(new ByteArrayInputStream(extract), StandardCharsets.UTF_8), trust);
            AuditVerdict verdict = checked.verdict();
            say(verdict.holds(), verdict.zh(), verdict.en(), verdict.zh(), verdict.en());
            Set<String> told = checked.events().stream().map(AuditEvent::entry).filter(e -> e.objectId().equals(parts.document()))
                    .map(EvidenceVerification::told).collect(Collectors.toSet());
            long missing = opinions.stream().filter(o -> !told.contains(text(o, "author") + " dispatch." + text(o, "step")
                    + "." + text(o, "outcome") + " " + text(o, "versionDigest"))).count();
            say(missing == 0, "审计链记载了每一条意见。", "The audit chain tells of every opinion.",
                    missing + " 条意见在审计链中没有记载。", missing + " opinions are not told by the audit chain.");
        }
        say(!parts.of(Role.AUDIT).isEmpty(), "附有审计摘录。", "An audit extract is there.", "缺少审计摘录。",
                "The audit extract is missing.");
    }

    private static String told(AuditEntry entry) {
        return entry.actor() + " " + entry.action() + " " + entry.digest();
    }

    /** What a statement says, if it is of the type and signed by the person it names. */
    private @org.jspecify.annotations.Nullable JsonNode said(SignedStatement signed, String type, String person) {
        try {
            JsonNode said = JSON.readTree(signed.statement());
            Verdict verdict = StatementVerification.verify(signed, trust, Instant.parse(text(said, "at")));
            boolean own = new KeyName("person/" + text(said, person)).equals(verdict.signerKey());
            return verdict.valid() && own && text(said, "type").equals(type) ? said : null;
        } catch (JacksonException | java.time.DateTimeException | IllegalArgumentException e) {
            return null;
        }
    }

    private static DocumentText withoutNumber(byte[] version) {
        return CanonicalText.read(version).withNumber(null);
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }

    private void say(boolean holds, String zh, String en, String zhNot, String enNot) {
        findings.add(holds ? new EvidenceVerdict.Finding(true, zh, en) : new EvidenceVerdict.Finding(false, zhNot, enNot));
    }
}
