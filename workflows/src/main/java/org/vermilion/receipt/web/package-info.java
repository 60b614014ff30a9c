/** The receipt endpoints. */
@NullMarked
package org.vermilion.receipt.web;

import org.jspecify.annotations.NullMarked;
