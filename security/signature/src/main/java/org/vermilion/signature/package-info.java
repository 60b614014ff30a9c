/**
 * Keys, signatures and seals: what proves that a text or a rendition (版式件) is whole and whose it is.
 *
 * <p>{@code keys} holds the private keys and lets none out, {@code signing} is the one place that signs,
 * {@code verifying} the one place that verifies and needs no key, {@code suite} names the algorithms. No framework,
 * no database and no HTTP belong here. Start with {@link org.vermilion.signature.Digest}, then
 * {@link org.vermilion.signature.signing.Signing}.
 */
@NullMarked
package org.vermilion.signature;

import org.jspecify.annotations.NullMarked;
