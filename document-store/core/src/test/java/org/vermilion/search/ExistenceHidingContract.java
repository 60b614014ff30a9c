package org.vermilion.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vermilion.search.Entries.COMMISSION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.vermilion.access.AccessGuard;
import org.vermilion.access.Protected;
import org.vermilion.label.Compartment;
import org.vermilion.label.Label;
import org.vermilion.label.Level;
import org.vermilion.search.SearchResult.Facet;
import org.vermilion.search.SearchResult.FacetCount;
import org.vermilion.subject.Clearance;
import org.vermilion.subject.PersonId;
import org.vermilion.subject.Post;
import org.vermilion.subject.Principal;
import org.vermilion.subject.Role;
import org.vermilion.subject.Subject;
import org.vermilion.subject.UnitId;
import org.vermilion.zone.Zone;
import org.vermilion.zone.ZoneName;

/** Hits, totals and facets are those of an index without anything hidden, for whatever entries and whoever asks. */
public interface ExistenceHidingContract {

    /** An empty index, the same for each try. */
    SearchIndex emptied();

    @Property(tries = 150)
    default void showsAndCountsExactlyWhatTheGuardLetsKnow(
            @ForAll("entries") List<SearchEntry> entries, @ForAll("subjects") List<Subject> subjects,
            @ForAll("ceilings") Level ceiling, @ForAll("texts") String text) {
        SearchIndex index = emptied();
        index.put(entries);
        index.commit();
        AccessGuard guard = new AccessGuard(new Zone(new ZoneName("inner"), ceiling));
        for (Subject subject : subjects) {
            List<SearchEntry> known = entries.stream()
                    .filter(each -> guard.mayKnow(subject,
                            new Protected("document", each.id(), each.label(), each.needToKnow())))
                    .filter(each -> Stream.of(each.title(), each.body(), Objects.requireNonNullElse(each.issuer(), ""))
                            .anyMatch(part -> part.contains(text)))
                    .toList();

            List<SearchResult> pages = pages(index, SearchQuery.of(text).withPageSize(7), guard, subject);

            List<String> found = pages.stream().flatMap(page -> page.hits().stream()).map(SearchResult.Hit::id).toList();
            assertThat(found).containsExactlyInAnyOrderElementsOf(known.stream().map(SearchEntry::id).toList());
            for (SearchResult page : pages) {
                assertThat(page.total()).isEqualTo(known.size());
                assertCounts(page, Facet.KIND, known, SearchEntry::kind);
                assertCounts(page, Facet.YEAR, known, each -> Integer.toString(each.year()));
                assertCounts(page, Facet.LEVEL, known, each -> each.label().level().name());
                assertCounts(page, Facet.DOCUMENT_KIND, known, SearchEntry::documentKind);
                assertCounts(page, Facet.ISSUER, known, SearchEntry::issuer);
            }
        }
    }

    private static List<SearchResult> pages(SearchIndex index, SearchQuery query, AccessGuard guard, Subject subject) {
        List<SearchResult> pages = new ArrayList<>();
        SearchResult page = index.search(query, guard.scope(subject));
        pages.add(page);
        while (page.nextCursor() != null) {
            page = index.search(query.withCursor(page.nextCursor()), guard.scope(subject));
            pages.add(page);
        }
        return pages;
    }

    private static void assertCounts(SearchResult page, Facet facet, List<SearchEntry> known, Function<SearchEntry, String> of) {
        Map<String, Long> expected = known.stream().map(of).filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(page.facets().get(facet).stream().collect(Collectors.toMap(FacetCount::value, FacetCount::count)))
                .isEqualTo(expected);
    }

    @Provide
    default Arbitrary<List<SearchEntry>> entries() {
        Arbitrary<SearchEntry> entry = Combinators.combine(
                        Arbitraries.integers().between(0, 1000), labels(), principals().set().ofMaxSize(3),
                        Arbitraries.strings().withChars("国资发薪").ofMaxLength(4),
                        Arbitraries.strings().withChars("国资发薪").ofMaxLength(8),
                        Arbitraries.integers().between(2017, 2020),
                        Arbitraries.of("NOTICE", "REPORT").injectNull(0.2),
                        Arbitraries.of("国资委", "滨江水务").injectNull(0.2))
                .as((id, label, known, title, body, year, kind, issuer) -> new SearchEntry("document:" + id, "document",
                        label, known, null, null, title, body, year, kind, issuer, LocalDate.of(year, 3, 1)));
        return entry.list().ofMaxSize(40).uniqueElements(SearchEntry::id);
    }

    @Provide
    default Arbitrary<List<Subject>> subjects() {
        Arbitrary<Post> post = Combinators.combine(
                        Arbitraries.of(Role.HANDLER, Role.ARCHIVIST, Role.SYSTEM_ADMIN), Arbitraries.of("u1", "u2").map(UnitId::new))
                .as(Post::new);
        return Combinators.combine(Arbitraries.of("a", "b").map(PersonId::new), post.set().ofMaxSize(2),
                        Arbitraries.of(Level.class), compartments())
                .as((person, posts, level, held) -> new Subject(person, COMMISSION, posts, new Clearance(level, held)))
                .list().ofMinSize(1).ofMaxSize(5);
    }

    @Provide
    default Arbitrary<Level> ceilings() {
        return Arbitraries.of(Level.class);
    }

    @Provide
    default Arbitrary<String> texts() {
        return Arbitraries.of("", "国", "资发", "薪", "国资");
    }

    private static Arbitrary<Label> labels() {
        return Combinators.combine(Arbitraries.of(Level.class), compartments())
                .as((level, areas) -> new Label(level, null, areas));
    }

    private static Arbitrary<Set<Compartment>> compartments() {
        return Arbitraries.of("HR", "AUDIT", "LAW").map(Compartment::new).set().map(HashSet::new).map(set -> (Set<Compartment>) set);
    }

    private static Arbitrary<Principal> principals() {
        return Arbitraries.of("person:a", "person:b", "unit:u1", "unit:u2", "organ:gzw", "post:HANDLER@u1",
                "post:SYSTEM_ADMIN@u2").map(Principal::new);
    }
}
