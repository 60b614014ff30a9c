/**
 * The story: real documents walk the whole way in two zones, over HTTP, each person signed in as themselves, and what
 * must be refused is seen to be refused. It knows the application only as its users do. Start reading at {@link Story}.
 */
@NullMarked
package org.vermilion.app.story;

import org.jspecify.annotations.NullMarked;
