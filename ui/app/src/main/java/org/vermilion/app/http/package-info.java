/**
 * What every request meets: who is asking, limits, the transaction of a request, headers, and how a "no" is said.
 * Endpoints themselves lie in the {@code web} package of their feature.
 */
@NullMarked
package org.vermilion.app.http;

import org.jspecify.annotations.NullMarked;
