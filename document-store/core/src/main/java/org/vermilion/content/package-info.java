/**
 * Content in a CMIS 1.1 repository, the embedded one or any other: stored as versions, read back verified.
 *
 * <p>CMIS types stay inside; names of folders and documents are identifiers, never titles. Nobody is asked here whether
 * they may read: that is decided before. Start reading at {@link ContentStore}.
 */
@NullMarked
package org.vermilion.content;

import org.jspecify.annotations.NullMarked;
