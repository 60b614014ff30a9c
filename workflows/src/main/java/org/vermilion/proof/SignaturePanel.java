package org.vermilion.proof;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.vermilion.identity.Who;
import org.vermilion.signature.verifying.CertificateFacts;
import org.vermilion.signature.verifying.PdfVerdict;
import org.vermilion.signature.verifying.Verdict;
import org.vermilion.task.Words;

/**
 * Whether what is signed holds.
 *
 * @param verdict one plain sentence of the whole
 * @param valid whether something is signed and all of it holds
 * @param seal the seal on the original; null if there is none yet
 * @param statements every signed statement the asker may see, in order
 */
public record SignaturePanel(Words verdict, boolean valid, @Nullable Seal seal, List<Statement> statements) {

    public SignaturePanel {
        statements = List.copyOf(statements);
    }

    static SignaturePanel of(@Nullable PdfVerdict sealed, List<Statement> statements) {
        long bad = statements.stream().filter(s -> s.status() != Verdict.Status.VALID).count();
        boolean sealHolds = sealed == null || sealed.valid();
        boolean any = sealed != null || !statements.isEmpty();
        return new SignaturePanel(sentence(sealed, statements.size(), bad), any && sealHolds && bad == 0,
                sealed == null ? null : Seal.of(sealed), statements);
    }

    private static Words sentence(@Nullable PdfVerdict sealed, int all, long bad) {
        if (sealed != null && !sealed.valid()) {
            return new Words("签章无效，请勿采信。" + sealed.zh(), "The seal does not hold; do not rely on it. " + sealed.en());
        }
        if (bad > 0) {
            return new Words(all + " 项签名中有 " + bad + " 项无效，请勿采信，并报告安全审计管理员。",
                    bad + " of " + all + " signatures do not hold; do not rely on them and tell the audit administrator.");
        }
        if (sealed == null && all == 0) {
            return new Words("尚未签名、用印，没有可核验的内容。", "Nothing is signed or sealed yet.");
        }
        String zh = sealed == null ? "尚未用印" : "签章有效，用印后未被改动";
        String en = sealed == null ? "Not sealed yet" : "The seal holds and nothing changed since";
        return new Words(zh + (all == 0 ? "。" : "；" + all + " 项签名全部有效。"),
                en + (all == 0 ? "." : all == 1 ? "; the one signature holds." : "; all " + all + " signatures hold."));
    }

    /** The seal on an original. */
    public record Seal(Verdict.Status status, boolean valid, String zh, String en, @Nullable String signerName,
            @Nullable Instant signedAt, boolean coversWholeFile, int signatures, @Nullable Certificate certificate) {

        static Seal of(PdfVerdict v) {
            return new Seal(v.status(), v.valid(), v.zh(), v.en(), v.verdict().signerName(), v.signedAt(),
                    v.coversWholeFile(), v.signatures(), Certificate.of(v.verdict().certificate()));
        }
    }

    /** A certificate's own words. */
    public record Certificate(String sha256, @Nullable String subject, @Nullable String issuer, Instant notBefore,
            Instant notAfter) {

        static @Nullable Certificate of(@Nullable CertificateFacts facts) {
            return facts == null ? null : new Certificate(facts.sha256().hex(), facts.subject(), facts.issuer(),
                    facts.notBefore(), facts.notAfter());
        }

        @Override
        public String toString() {
            return "Certificate[" + sha256 + "]";
        }
    }

    /**
     * A signed statement.
     *
     * @param what {@code opinion}, {@code acknowledgement} or {@code seal-use}
     * @param stepWords the step an opinion was given at; null for others
     * @param versionNo the version an opinion is bound to; null if it is bound to none that is here
     */
    public record Statement(String id, String what, @Nullable Words stepWords, Who who, Instant at, Verdict.Status status,
            String zh, String en, @Nullable Integer versionNo) {}
}
