/**
 * Electronic seals (电子印章): which there are, whose they are, and every use of one (用印记录).
 *
 * <p>An organ may hold several, one for each name it issues documents under. The keys lie in
 * {@code org.vermilion.signature.keys}; where a seal stands on a page is the caller's business.
 */
@NullMarked
package org.vermilion.seal;

import org.jspecify.annotations.NullMarked;
