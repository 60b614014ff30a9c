/**
 * The embedded CMIS 1.1 repository: metadata in the application's database, content in files addressed by their digest
 * ({@link BlobStore}).
 *
 * <p>Knows CMIS and nothing of official documents; whoever asks it has already been let in. Start reading at
 * {@link EmbeddedRepository}, then {@code EmbeddedService}.
 */
@NullMarked
package org.vermilion.cmis;

import org.jspecify.annotations.NullMarked;
