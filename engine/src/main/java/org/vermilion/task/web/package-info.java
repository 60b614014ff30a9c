/** The to-do endpoints: what waits for a person, and handling it. */
@NullMarked
package org.vermilion.task.web;

import org.jspecify.annotations.NullMarked;
