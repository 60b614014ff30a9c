package org.vermilion.typeset;

import org.jspecify.annotations.Nullable;

/**
 * A face documents are set in.
 *
 * @param standard the face of GB/T 9704-2012 it is used as, such as {@code 仿宋}; null if it is only asked for characters
 *     the others lack
 * @param file its file's name
 * @param own whether it is of the installation's own folder, not of those that come with the program
 * @param named whether it is the very sort of face the standard names; a bundled one may only stand in for it
 */
public record FaceInUse(@Nullable String standard, String file, boolean own, boolean named) {}
