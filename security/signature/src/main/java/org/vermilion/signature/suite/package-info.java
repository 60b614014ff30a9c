/**
 * Which algorithms sign and digest. The only package that names them; another suite (SM2 with SM3) is another constant
 * of {@link org.vermilion.signature.suite.Suite}.
 */
@NullMarked
package org.vermilion.signature.suite;

import org.jspecify.annotations.NullMarked;
