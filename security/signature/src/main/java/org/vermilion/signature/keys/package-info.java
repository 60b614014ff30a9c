/**
 * The zone's keys and certificates. Only here are key stores seen; a private key never leaves, only something that
 * signs with it. Start with {@link org.vermilion.signature.keys.KeyVault}.
 */
@NamedInterface("keys")
@NullMarked
package org.vermilion.signature.keys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
