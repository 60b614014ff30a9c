package org.vermilion.signature.verifying;

/** A verification ends here, with something other than {@link Finding#HOLDS}. */
final class Unproven extends Exception {

    private static final long serialVersionUID = 1L;

    private final Finding finding;

    Unproven(Finding finding) {
        super(finding.name(), null, false, false);
        this.finding = finding;
    }

    Finding finding() {
        return finding;
    }
}
