/**
 * What tests of the whole application share: a zone that runs on each of the two databases, people who use it over
 * HTTP, and a ledger that shows whether anything changed. Start reading at
 * {@link org.vermilion.app.testing.RunningZone}.
 */
@NullMarked
package org.vermilion.app.testing;

import org.jspecify.annotations.NullMarked;
