/** The seal endpoints. */
@NullMarked
package org.vermilion.seal.web;

import org.jspecify.annotations.NullMarked;
