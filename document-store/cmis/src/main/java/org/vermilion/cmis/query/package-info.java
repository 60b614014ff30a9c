/**
 * CMIS queries as parameterised SQL: guarded, parsed by OpenCMIS, translated; no text of a query ever becomes SQL.
 *
 * <p>Knows column names and nothing of connections. Start reading at {@link SqlQuery}.
 */
@NullMarked
package org.vermilion.cmis.query;

import org.jspecify.annotations.NullMarked;
