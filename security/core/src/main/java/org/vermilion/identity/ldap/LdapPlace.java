package org.vermilion.identity.ldap;

import java.util.Locale;
import java.util.Optional;

import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.RDN;
import org.jspecify.annotations.Nullable;

/**
 * What a DN of the form {@code [ou=…,]*[o=…,]+base} means: an organ, or a unit in it.
 *
 * @param organ the organ's identifier
 * @param parent the organ above it; null for none
 * @param id the unit's identifier, or the organ's
 */
record LdapPlace(String organ, @Nullable String parent, String id) {

    /** Empty if the DN is no such place, as that of a folder for people. */
    static Optional<LdapPlace> of(DN dn, DN base) {
        if (!dn.isDescendantOf(base, false)) {
            return Optional.empty();
        }
        RDN[] steps = dn.getRDNs();
        String organ = null;
        String parent = null;
        String id = null;
        for (int i = steps.length - base.getRDNs().length - 1; i >= 0; i--) {
            RDN step = steps[i];
            String name = step.getAttributeValues()[0].strip().toLowerCase(Locale.ROOT);
            if (step.isMultiValued()) {
                return Optional.empty();
            } else if (step.hasAttribute("o") && (organ == null || organ.equals(id))) {
                parent = organ;
                organ = name;
                id = name;
            } else if (step.hasAttribute("ou") && organ != null) {
                id = id + "." + name;
            } else {
                return Optional.empty();
            }
        }
        return organ == null || id == null ? Optional.empty() : Optional.of(new LdapPlace(organ, parent, id));
    }

    boolean isOrgan() {
        return id.equals(organ);
    }

    /** The last step of the identifier: {@code cqc} of {@code gzw.cqc}. */
    String lastName() {
        return id.substring(id.lastIndexOf('.') + 1);
    }
}
