/** The search endpoint. */
@NullMarked
package org.vermilion.search.web;

import org.jspecify.annotations.NullMarked;
