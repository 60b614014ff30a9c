/**
 * The workbench (工作台): how full each of somebody's lists is, and the views of them they keep. The lists themselves lie
 * with what they list.
 *
 * <p>Start reading at {@link Boxes}.
 */
@NullMarked
package org.vermilion.workbench;

import org.jspecify.annotations.NullMarked;
