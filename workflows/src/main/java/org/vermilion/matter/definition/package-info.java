/**
 * What a matter (事项) is: its definition and its form, read from the matter packages under {@code matters/}.
 *
 * <p>Values only; what happens to a case of a matter does not belong here. Start reading at
 * {@link org.vermilion.matter.definition.MatterPackages}.
 */
@NamedInterface("definition")
@NullMarked
package org.vermilion.matter.definition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
