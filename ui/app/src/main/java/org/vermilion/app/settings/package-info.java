/** What an installation is configured with: its zones and what each needs to run. Start reading at {@link Installation}. */
@NullMarked
package org.vermilion.app.settings;

import org.jspecify.annotations.NullMarked;
