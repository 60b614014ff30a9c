/**
 * The demo: two zones filled with an invented world, for looking and trying. What they are filled with stands in
 * {@code demo/world.yaml}; it gets there over HTTP, by the hands of the people whose work it is. Start reading at {@link Demo}.
 */
@NullMarked
package org.vermilion.app.demo;

import org.jspecify.annotations.NullMarked;
