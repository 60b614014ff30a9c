/**
 * Zones run as processes on loopback, and people who use them over HTTP, signed in as themselves. It knows a zone only as
 * its users do; what they do there is told by the story and the demo. Start reading at {@link ZoneProcess}.
 */
@NullMarked
package org.vermilion.app.visit;

import org.jspecify.annotations.NullMarked;
