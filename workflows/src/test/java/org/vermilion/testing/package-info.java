/** What the tests of several workflows share. */
@NullMarked
package org.vermilion.testing;

import org.jspecify.annotations.NullMarked;
