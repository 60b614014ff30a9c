package org.vermilion.evidence;

import java.time.Instant;

import org.springframework.stereotype.Component;

import org.vermilion.access.NoAccessCheck;
import org.vermilion.signature.keys.KeyName;
import org.vermilion.signature.keys.KeyVault;
import org.vermilion.signature.signing.SignedStatement;
import org.vermilion.signature.verifying.PdfVerdict;
import org.vermilion.signature.verifying.PdfVerification;
import org.vermilion.signature.verifying.StatementVerification;
import org.vermilion.signature.verifying.TrustAnchors;
import org.vermilion.signature.verifying.Verdict;
import org.vermilion.subject.PersonId;

/** Checks what this zone keeps against the roots this zone trusts, now. */
@NoAccessCheck(reason = "checks the bytes it is handed and reads nothing else")
@Component
public class StatementCheck {

    private final KeyVault vault;

    StatementCheck(KeyVault vault) {
        this.vault = vault;
    }

    /** The roots this zone trusts. */
    public TrustAnchors anchors() {
        return TrustAnchors.of(vault.anchors());
    }

    /** Whether the file is as it was sealed. */
    public PdfVerdict sealed(byte[] pdf) {
        return PdfVerification.verify(pdf, anchors());
    }

    /**
     * Whether the statement is as it was signed, and by the person it is kept as the word of: a signature that holds but
     * is somebody else's does not count.
     */
    public Verdict of(SignedStatement signed, PersonId person, Instant at) {
        Verdict verdict = StatementVerification.verify(signed, anchors(), at);
        if (!verdict.valid() || new KeyName("person/" + person).equals(verdict.signerKey())) {
            return verdict;
        }
        return new Verdict(Verdict.Status.SIGNATURE_INVALID, verdict.signerKey(), verdict.signerName(),
                verdict.signerCertificate(), verdict.certificate(), "签名无效：签名人不是记载的办理人。请勿采信，并报告安全审计管理员。",
                "The signature is not that of the person it is kept for. Do not rely on it; tell the audit administrator.");
    }
}
