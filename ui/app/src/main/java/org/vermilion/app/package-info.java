/**
 * The application: wiring, the error model, the commands. Imports everything and is imported by nobody.
 */
@NullMarked
package org.vermilion.app;

import org.jspecify.annotations.NullMarked;
