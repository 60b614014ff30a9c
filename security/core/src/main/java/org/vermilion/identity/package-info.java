/**
 * Who people are: organs, units, persons and posts as read from the directory, the clearances granted here, signing
 * in, and sessions.
 *
 * <p>What a person may do is decided in {@code org.vermilion.access}, never here; LDAP is known only to
 * {@code org.vermilion.identity.ldap}. Start reading at {@link People} and {@link SignIn}.
 */
@NullMarked
package org.vermilion.identity;

import org.jspecify.annotations.NullMarked;
