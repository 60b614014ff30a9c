/**
 * The one place that decides access: who may know that a thing exists, and who may do what with it.
 *
 * <p>Every use case asks {@link AccessGuard} or says {@link NoAccessCheck} with a reason. Lists and searches take a
 * {@link Scope} that becomes part of the query, never a filter after it. Nothing here knows documents, tasks or HTTP.
 */
@NullMarked
package org.vermilion.access;

import org.jspecify.annotations.NullMarked;
