/** Signing in and out, and who one is. */
@NullMarked
package org.vermilion.identity.web;

import org.jspecify.annotations.NullMarked;
