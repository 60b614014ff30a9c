package org.vermilion.issuing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.vermilion.access.NoAccessCheck;
import org.vermilion.subject.OrganId;

/**
 * Whose names and prefixes are whose. A grant never makes a name or prefix of an organ that the directory or the address
 * book knows another's: one that was made before that organ was known no longer counts. Safe for use by many threads.
 */
@Component
@NoAccessCheck(reason = "what organs are called is known to everybody; granting asks in IssuingGrants")
public class IssuingNames {

    private final KnownNames known;
    private final GrantRows grants;

    IssuingNames(KnownNames known, GrantRows grants) {
        this.known = known;
        this.grants = grants;
    }

    /** Numbers that documents may bring along, both ends included. */
    public record Span(int first, int last) {

        public boolean holds(int number) {
            return first <= number && number <= last;
        }
    }

    /** The organ's name that a text means, as the directory or the grant writes it; empty if it is none of the organ's. */
    public Optional<String> own(OrganId organ, String written) {
        String form = NameForm.of(written);
        return form.isEmpty() ? Optional.empty() : all(organ).stream().filter(name -> NameForm.of(name).equals(form)).findFirst();
    }

    /** Every name the organ may issue under, its full name first. */
    public List<String> all(OrganId organ) {
        return Stream.concat(known.of(organ).stream(), granted(organ, GrantKind.NAME)
                .filter(name -> !known.isAnothers(organ, name))).distinct().toList();
    }

    /** Whether an organ's documents may be numbered under a prefix. */
    public boolean ownsPrefix(OrganId organ, String prefix) {
        if (known.ownsPrefix(organ, prefix)) {
            return true;
        }
        String form = NameForm.of(prefix);
        return !known.isAnothersPrefix(organ, prefix)
                && granted(organ, GrantKind.PREFIX).anyMatch(name -> NameForm.of(name).equals(form));
    }

    /**
     * Whether a text is the name of another organ that is known here, and not one of the organ's own.
     *
     * @param behind how many characters may stand behind the name
     */
    public boolean beginsWithAnothers(OrganId organ, String text, int behind) {
        return known.beginsWithAnothers(organ, all(organ), text, behind);
    }

    /** Whether a name is one that an organ known here has of itself. */
    public boolean isAnothers(OrganId organ, String name) {
        return known.isAnothers(organ, name);
    }

    /** The numbers of a prefix and year that an organ's documents may bring along. */
    public List<Span> brought(OrganId organ, String prefix, int year) {
        String form = NameForm.of(prefix);
        return ownsPrefix(organ, prefix) ? grants.inForce(organ).stream()
                .filter(g -> g.kind() == GrantKind.NUMBERS && g.year() != null && g.year() == year && g.first() != null
                        && g.last() != null && NameForm.of(g.name()).equals(form))
                .map(g -> new Span(g.first(), g.last())).toList() : List.of();
    }

    private Stream<String> granted(OrganId organ, GrantKind kind) {
        return grants.inForce(organ).stream().filter(grant -> grant.kind() == kind).map(IssuingGrant::name);
    }
}
