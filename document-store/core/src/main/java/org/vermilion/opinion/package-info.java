/**
 * Opinions (意见): what a person said at a step, signed with that person's key, bound to the digest of the version it
 * was given on, and never changed.
 *
 * <p>An opinion belongs to a document or a case by type and identifier alone. Nothing here updates or deletes.
 */
@NullMarked
package org.vermilion.opinion;

import org.jspecify.annotations.NullMarked;
