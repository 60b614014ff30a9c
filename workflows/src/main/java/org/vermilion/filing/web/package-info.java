/** The archive endpoints. */
@NullMarked
package org.vermilion.filing.web;

import org.jspecify.annotations.NullMarked;
