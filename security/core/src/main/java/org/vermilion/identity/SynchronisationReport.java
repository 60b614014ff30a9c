package org.vermilion.identity;

import java.util.List;

/**
 * What came of reading the directory.
 *
 * @param added people who are new
 * @param changed people whose name, organ, unit or posts changed
 * @param enabled people who were disabled and are in the directory again
 * @param disabled people who are gone from it
 * @param findings what was not taken over
 */
public record SynchronisationReport(int added, int changed, int enabled, int disabled, List<Finding> findings) {

    public SynchronisationReport {
        findings = List.copyOf(findings);
    }
}
