package org.vermilion.seal;

import java.time.Instant;

import org.vermilion.signature.signing.SignedStatement;
import org.vermilion.subject.PersonId;

/**
 * One use of a seal (用印记录).
 *
 * @param seal which seal
 * @param keeper who set it
 * @param sealedDigest what came of it
 * @param signed the keeper's signed statement: seal, object, the text's digest, the digests and length before and after
 */
public record SealUse(String id, String seal, String objectType, String objectId, PersonId keeper, String sealedDigest,
        Instant at, SignedStatement signed) {}
