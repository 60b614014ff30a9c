/** The document endpoints. */
@NamedInterface("web")
@NullMarked
package org.vermilion.document.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
