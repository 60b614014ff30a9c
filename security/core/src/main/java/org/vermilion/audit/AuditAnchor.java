package org.vermilion.audit;

/**
 * A signed statement of the chain's last link at some moment: what lies before it can no longer be cut off or replaced.
 *
 * @param seq the link
 * @param statement the signed JSON: type, zone, seq, hash, at
 * @param signature the detached CMS over the statement's UTF-8 bytes
 */
public record AuditAnchor(long seq, String statement, byte[] signature) {}
