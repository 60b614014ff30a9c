/**
 * What earlier states of the program left is taken over by today's. The states lie in the resources of the same name; they are
 * made by {@code src/test/upgrade/keep}, never by hand.
 */
@NullMarked
package org.vermilion.app.upgrade;

import org.jspecify.annotations.NullMarked;
