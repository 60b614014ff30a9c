/** The document endpoints. */
@NullMarked
package org.vermilion.document.web;

import org.jspecify.annotations.NullMarked;
