package org.vermilion.identity.ldap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.unboundid.asn1.ASN1OctetString;
import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.SearchRequest;
import com.unboundid.ldap.sdk.SearchResult;
import com.unboundid.ldap.sdk.SearchResultEntry;
import com.unboundid.ldap.sdk.SearchScope;
import com.unboundid.ldap.sdk.controls.SimplePagedResultsControl;
import org.jspecify.annotations.Nullable;
import org.vermilion.identity.DirectoryOrgan;
import org.vermilion.identity.DirectoryPerson;
import org.vermilion.identity.DirectoryPost;
import org.vermilion.identity.DirectoryUnit;

/** Reads the tree below the base and says what its entries mean. A search that ends early throws: lists are whole. */
final class LdapTree {

    private static final int PAGE = 500;

    private final LdapServer server;
    private final DN base;

    LdapTree(LdapServer server, DN base) {
        this.server = server;
        this.base = base;
    }

    List<DirectoryOrgan> organs() throws LDAPException {
        List<DirectoryOrgan> organs = new ArrayList<>();
        for (Entry entry : all("organization", "o", "businessCategory", "description")) {
            Optional<LdapPlace> place = LdapPlace.of(entry.getParsedDN(), base);
            if (place.isPresent() && place.get().isOrgan()) {
                String id = place.get().organ();
                String name = nameBeside(id, entry.getAttributeValues("o"));
                organs.add(new DirectoryOrgan(id, name, described(entry, "全称").orElse(name), place.get().parent(),
                        value(entry, "businessCategory").toUpperCase(Locale.ROOT),
                        described(entry, "代码").orElse(null), described(entry, "机关代字").orElse(null)));
            }
        }
        return organs;
    }

    List<DirectoryUnit> units() throws LDAPException {
        List<DirectoryUnit> units = new ArrayList<>();
        for (Entry entry : all("organizationalUnit", "ou")) {
            Optional<LdapPlace> place = LdapPlace.of(entry.getParsedDN(), base);
            if (place.isPresent() && !place.get().isOrgan()) {
                units.add(new DirectoryUnit(place.get().id(), place.get().organ(),
                        nameBeside(place.get().lastName(), entry.getAttributeValues("ou"))));
            }
        }
        return units;
    }

    List<DirectoryPerson> people() throws LDAPException {
        Map<String, List<DirectoryPost>> posts = postsByMember();
        List<DirectoryPerson> people = new ArrayList<>();
        for (Entry entry : all("inetOrgPerson", "uid", "cn", "o", "departmentNumber")) {
            String unit = value(entry, "departmentNumber").toLowerCase(Locale.ROOT);
            people.add(new DirectoryPerson(value(entry, "uid").toLowerCase(Locale.ROOT), value(entry, "cn"),
                    value(entry, "o").toLowerCase(Locale.ROOT), unit.isEmpty() ? null : unit,
                    posts.getOrDefault(entry.getParsedDN().toNormalizedString(), List.of())));
        }
        return people;
    }

    private Map<String, List<DirectoryPost>> postsByMember() throws LDAPException {
        Map<String, List<DirectoryPost>> posts = new HashMap<>();
        for (SearchResultEntry entry : all("groupOfNames", "cn", "member")) {
            DN above = entry.getParsedDN().getParent();
            Optional<LdapPlace> place = above == null ? Optional.empty() : LdapPlace.of(above, base);
            String[] members = entry.getAttributeValues("member");
            if (place.isPresent() && members != null) {
                String role = entry.getParsedDN().getRDN().getAttributeValues()[0].toUpperCase(Locale.ROOT);
                for (String member : members) {
                    if (DN.isValidDN(member)) {
                        posts.computeIfAbsent(DN.normalize(member), key -> new ArrayList<>())
                                .add(new DirectoryPost(role, place.get().id()));
                    }
                }
            }
        }
        return posts;
    }

    /** Page by page on one connection, as a page's cookie means nothing on another. */
    private List<SearchResultEntry> all(String objectClass, String... attributes) throws LDAPException {
        SearchRequest request = new SearchRequest(base.toString(), SearchScope.SUB,
                Filter.createEqualityFilter("objectClass", objectClass), attributes);
        List<SearchResultEntry> entries = new ArrayList<>();
        try (LDAPConnection connection = server.connectAsReader()) {
            ASN1OctetString cookie = null;
            do {
                request.setControls(new SimplePagedResultsControl(PAGE, cookie, true));
                SearchResult page = connection.search(request);
                entries.addAll(page.getSearchEntries());
                SimplePagedResultsControl next = SimplePagedResultsControl.get(page);
                cookie = next != null && next.moreResultsToReturn() ? next.getCookie() : null;
            } while (cookie != null);
            return entries;
        }
    }

    /** The value beside the identifier, or the identifier where the entry has no other. */
    private static String nameBeside(String id, String @Nullable [] values) {
        if (values != null) {
            for (String value : values) {
                if (!value.strip().equalsIgnoreCase(id)) {
                    return value.strip();
                }
            }
        }
        return id;
    }

    private static Optional<String> described(Entry entry, String key) {
        String[] values = entry.getAttributeValues("description");
        if (values != null) {
            for (String value : values) {
                if (value.startsWith(key + "：")) {
                    return Optional.of(value.substring(key.length() + 1).strip());
                }
            }
        }
        return Optional.empty();
    }

    private static String value(Entry entry, String attribute) {
        String value = entry.getAttributeValue(attribute);
        return value == null ? "" : value.strip();
    }
}
