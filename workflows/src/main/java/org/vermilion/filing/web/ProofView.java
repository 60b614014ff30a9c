package org.vermilion.filing.web;

import java.util.List;

import org.vermilion.evidence.EvidenceVerdict;

/** Whether a document can be proven, in one sentence and in detail. */
record ProofView(boolean holds, String zh, String en, List<FindingView> findings) {

    /** One thing that holds or does not. */
    record FindingView(boolean holds, String zh, String en) {}

    static ProofView of(EvidenceVerdict verdict) {
        long failed = verdict.findings().stream().filter(finding -> !finding.holds()).count();
        return new ProofView(verdict.holds(),
                verdict.holds() ? "证据成立：原件、签名、用印、回执和审计链相互印证。" : "证据不成立：有 " + failed + " 项不符，请勿采信。",
                verdict.holds() ? "The evidence holds: original, signatures, seal, answers and audit chain bear each other out."
                        : "The evidence does not hold: " + failed + " things do not fit; do not rely on it.",
                verdict.findings().stream().map(f -> new FindingView(f.holds(), f.zh(), f.en())).toList());
    }
}
