/**
 * What a document says, as plain values: its elements, its kind (文种), its number (发文字号), its dates in Chinese.
 *
 * <p>Read, typeset and searched by others, which all stand above; knows neither labels nor versions nor where a text is
 * kept. Start reading at {@link DocumentText}.
 */
@NullMarked
package org.vermilion.text;

import org.jspecify.annotations.NullMarked;
