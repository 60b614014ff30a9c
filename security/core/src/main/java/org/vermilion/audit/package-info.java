/**
 * Who did what: an append-only chain of events, each bearing the hash of the one before, with signed anchors.
 *
 * <p>Events hold codes, identifiers, levels and digests, never a title, a name of a document or content. Start reading
 * at {@link AuditTrail}.
 */
@NullMarked
package org.vermilion.audit;

import org.jspecify.annotations.NullMarked;
