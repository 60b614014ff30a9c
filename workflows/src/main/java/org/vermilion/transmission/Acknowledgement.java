package org.vermilion.transmission;

import java.time.Instant;

import org.vermilion.signature.signing.SignedStatement;
import org.vermilion.subject.PersonId;

import tools.jackson.databind.json.JsonMapper;

/**
 * A recipient's signed answer.
 *
 * @param kind {@code ACKNOWLEDGED} or {@code RETURNED}
 * @param signed the signed statement: consignment, recipient, kind, reason, the sealed document's digest, person, time
 */
public record Acknowledgement(String id, String consignment, Consignment.Status kind, PersonId person, Instant at,
        SignedStatement signed) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Why it was returned, as signed; empty if it was not. */
    public String reason() {
        return JSON.readTree(signed.statement()).path("reason").asString("");
    }
}
