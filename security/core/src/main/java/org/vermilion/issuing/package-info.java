/**
 * The names an organ issues under (发文名义): its own by the directory, and further ones granted by two administrators.
 *
 * <p>Who owns a name or a prefix of numbers (机关代字) is decided here alone; documents, numbers and seals ask. Names are
 * compared in the form of {@link org.vermilion.issuing.NameForm}. Start reading at {@link org.vermilion.issuing.IssuingNames}.
 */
@NullMarked
package org.vermilion.issuing;

import org.jspecify.annotations.NullMarked;
