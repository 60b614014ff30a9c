/** The commands of {@code vermilion}; each a thin door to what does the work. Start reading at {@link Commands}. */
@NullMarked
package org.vermilion.app.command;

import org.jspecify.annotations.NullMarked;
