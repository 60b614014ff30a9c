/** Document numbers: one counter for each organ's code and year, without gaps, never used twice. */
@NamedInterface("numbering")
@NullMarked
package org.vermilion.document.numbering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
