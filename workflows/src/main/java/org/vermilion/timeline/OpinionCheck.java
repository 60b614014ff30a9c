package org.vermilion.timeline;

import java.util.Map;

import org.springframework.stereotype.Component;

import org.vermilion.opinion.Opinion;
import org.vermilion.signature.keys.KeyName;
import org.vermilion.signature.keys.KeyVault;
import org.vermilion.signature.verifying.StatementVerification;
import org.vermilion.signature.verifying.TrustAnchors;
import org.vermilion.signature.verifying.Verdict;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Verifies that an opinion is what its author signed: the statement, the signer, and each thing the row says. */
@Component
class OpinionCheck {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Passing.Signature NOT_THE_AUTHORS = new Passing.Signature(Verdict.Status.SIGNATURE_INVALID,
            "签名无效：签署人不是意见所署的人。", "The signature is false: it is not that of the person named.");
    private static final Passing.Signature NOT_WHAT_IS_SHOWN = new Passing.Signature(Verdict.Status.ALTERED,
            "内容已被改动：所存的意见与所签的不一致。", "The content was altered: what is kept is not what was signed.");

    private final KeyVault vault;

    OpinionCheck(KeyVault vault) {
        this.vault = vault;
    }

    Passing.Signature of(Opinion opinion) {
        Verdict verdict = StatementVerification.verify(opinion.signed(), TrustAnchors.of(vault.anchors()), opinion.at());
        if (!verdict.valid()) {
            return new Passing.Signature(verdict.status(), verdict.zh(), verdict.en());
        }
        if (!new KeyName("person/" + opinion.author()).equals(verdict.signerKey())) {
            return NOT_THE_AUTHORS;
        }
        return saysTheSame(opinion) ? new Passing.Signature(verdict.status(), verdict.zh(), verdict.en()) : NOT_WHAT_IS_SHOWN;
    }

    private static boolean saysTheSame(Opinion o) {
        try {
            JsonNode said = JSON.readTree(o.signed().statement());
            return Map.of("type", "opinion", "id", o.id(), "subjectType", o.subjectType(), "subjectId", o.subjectId(),
                    "step", o.step(), "outcome", o.outcome(), "text", o.text(), "author", o.author().value(),
                    "versionDigest", o.versionDigest()).entrySet().stream()
                    .allMatch(field -> said.path(field.getKey()).asString("").equals(field.getValue()));
        } catch (JacksonException unreadable) {
            return false;
        }
    }
}
