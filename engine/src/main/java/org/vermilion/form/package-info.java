/**
 * Forms: what somebody fills in, checked here and nowhere else, and its canonical bytes that are signed.
 *
 * <p>A form is data (JSON Schema 2020-12 within the subset {@link org.vermilion.form.Forms} accepts); no code, no
 * expression and nothing fetched from elsewhere belongs in one. What a form is for is the business of the matter that
 * holds it. Start reading at {@link org.vermilion.form.Form}.
 */
@NullMarked
package org.vermilion.form;

import org.jspecify.annotations.NullMarked;
