/**
 * The embedded search index: Apache Lucene behind {@link org.vermilion.search.SearchIndex}, one directory on a local disk,
 * opened by one process.
 *
 * <p>No type of Lucene leaves this package. The access filter is {@code ScopeFilter}; start reading at
 * {@code LuceneIndex}.
 */
@NullMarked
package org.vermilion.search.lucene;

import org.jspecify.annotations.NullMarked;
