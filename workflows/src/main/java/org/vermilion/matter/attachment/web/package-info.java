/** Uploading attachments over HTTP. */
@NullMarked
package org.vermilion.matter.attachment.web;

import org.jspecify.annotations.NullMarked;
