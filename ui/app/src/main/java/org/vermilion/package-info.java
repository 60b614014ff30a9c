/** Vermilion (朱批): the program's entry. */
@NullMarked
package org.vermilion;

import org.jspecify.annotations.NullMarked;
