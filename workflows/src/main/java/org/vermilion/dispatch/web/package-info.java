/** The dispatch endpoints. */
@NullMarked
package org.vermilion.dispatch.web;

import org.jspecify.annotations.NullMarked;
