/**
 * The one place that verifies. It needs public certificates only, trusts none because it lies in the file, and answers
 * hostile input with a verdict instead of an exception. Start with
 * {@link org.vermilion.signature.verifying.PdfVerification}; each answer it can give is a {@code Finding}.
 */
@NamedInterface("verifying")
@NullMarked
package org.vermilion.signature.verifying;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
