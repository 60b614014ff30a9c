/** The audit administrator's endpoints. */
@NullMarked
package org.vermilion.audit.web;

import org.jspecify.annotations.NullMarked;
