/** The signature endpoints. */
@NullMarked
package org.vermilion.proof.web;

import org.jspecify.annotations.NullMarked;
