/**
 * Evidence packages: everything somebody else needs to check a document without us, and the check itself, which needs
 * no network and no database. What goes into a package is the caller's business.
 *
 * <p>Start reading at {@link EvidencePackage} (the form) and {@link EvidenceVerification} (what is checked).
 */
@NullMarked
package org.vermilion.evidence;

import org.jspecify.annotations.NullMarked;
