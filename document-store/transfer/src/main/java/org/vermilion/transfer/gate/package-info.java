/**
 * The gate: may a document of this label go from this zone to these recipients? Pure decisions with a reason code; what
 * they are asked for happens elsewhere. Start reading at {@link Gate}.
 */
@NamedInterface("gate")
@NullMarked
package org.vermilion.transfer.gate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
