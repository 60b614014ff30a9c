/** The circulation endpoints, for who gives something to read and for who reads it. */
@NullMarked
package org.vermilion.circulation.web;

import org.jspecify.annotations.NullMarked;
