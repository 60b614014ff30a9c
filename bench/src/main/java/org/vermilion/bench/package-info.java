/**
 * Load programs: what the application takes, measured against the parts it is built on. Nothing here is part of the
 * application, and nothing of the application may be changed for it. Start reading at {@link org.vermilion.bench.Bench}.
 */
@NullMarked
package org.vermilion.bench;

import org.jspecify.annotations.NullMarked;
