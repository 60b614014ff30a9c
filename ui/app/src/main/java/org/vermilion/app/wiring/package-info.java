/**
 * One zone put together: what the parts need and do not make themselves. Start reading at {@link ZoneApplication}.
 */
@NullMarked
package org.vermilion.app.wiring;

import org.jspecify.annotations.NullMarked;
