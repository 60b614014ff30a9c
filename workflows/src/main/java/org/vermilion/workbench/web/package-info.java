/** The endpoints of the workbench. */
@NullMarked
package org.vermilion.workbench.web;

import org.jspecify.annotations.NullMarked;
