/**
 * Attachments (附件材料) of applications: files an applicant uploads, checked by their bytes, and hands in with a form.
 *
 * <p>Until then one is its uploader's alone; from then on it belongs to the case and never changes. Start reading at
 * {@link Attachments}.
 */
@NullMarked
@NamedInterface("attachment")
package org.vermilion.matter.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
