/** Live changes over HTTP, as a stream of events. */
@NullMarked
package org.vermilion.app.changes.web;

import org.jspecify.annotations.NullMarked;
