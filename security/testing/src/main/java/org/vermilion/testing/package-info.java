/**
 * Real databases and temporary folders for the tests of all modules; modules depend on it with scope test only.
 *
 * <p>Nothing here knows a table or a bean of the application. Start reading at {@link TestDatabase}.
 */
@NullMarked
package org.vermilion.testing;

import org.jspecify.annotations.NullMarked;
