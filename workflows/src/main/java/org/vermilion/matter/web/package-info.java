/** The endpoints of matters and cases. */
@NullMarked
package org.vermilion.matter.web;

import org.jspecify.annotations.NullMarked;
