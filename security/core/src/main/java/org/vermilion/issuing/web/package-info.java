/** The endpoints of granted names. */
@NullMarked
package org.vermilion.issuing.web;

import org.jspecify.annotations.NullMarked;
