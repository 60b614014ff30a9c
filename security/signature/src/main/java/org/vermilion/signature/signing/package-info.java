/**
 * The one place that signs: statements as detached CMS, renditions (版式件) as sealed PDF. Private keys stay in
 * {@code keys}; whether someone may sign is decided by the caller. Start with
 * {@link org.vermilion.signature.signing.Signing}.
 */
@NamedInterface("signing")
@NullMarked
package org.vermilion.signature.signing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
