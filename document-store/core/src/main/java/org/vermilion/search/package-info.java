/**
 * Finding documents, records and cases by full text, number and reference code, within what the asker may know.
 *
 * <p>The port is {@link SearchIndex}; a {@code org.vermilion.access.Scope} is part of every query, so that hits, totals
 * and facets never tell of a thing that is hidden. What is found is supplied by {@link SearchSource}s of other packages
 * and kept current through {@link SearchOutbox} and {@link Indexing}. No type of an index library stands here; start
 * reading at {@link SearchIndex}.
 */
@NullMarked
package org.vermilion.search;

import org.jspecify.annotations.NullMarked;
