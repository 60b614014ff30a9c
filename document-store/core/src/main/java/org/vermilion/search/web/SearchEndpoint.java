package org.vermilion.search.web;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.vermilion.access.AccessGuard;
import org.vermilion.access.MayHappenTwice;
import org.vermilion.label.Level;
import org.vermilion.search.SearchExport;
import org.vermilion.search.SearchIndex;
import org.vermilion.search.SearchQuery;
import org.vermilion.search.SearchResult;
import org.vermilion.subject.Subject;

/** Finding things within what one may know. */
@RestController
@RequestMapping("/api/search")
class SearchEndpoint {

    private final SearchIndex index;
    private final SearchExport export;
    private final AccessGuard guard;

    SearchEndpoint(SearchIndex index, SearchExport export, AccessGuard guard) {
        this.index = index;
        this.export = export;
        this.guard = guard;
    }

    record Found(List<SearchResult.Hit> items, long total,
            Map<SearchResult.Facet, List<SearchResult.FacetCount>> facets, @Nullable String next) {}

    @GetMapping
    Found search(Subject subject, @RequestParam(defaultValue = "") String q, @RequestParam @Nullable Integer year,
            @RequestParam @Nullable String kind, @RequestParam @Nullable String issuer, @RequestParam @Nullable Level level,
            @RequestParam @Nullable String documentKind, @RequestParam SearchQuery.@Nullable Sort sort,
            @RequestParam @Nullable Integer size, @RequestParam @Nullable String cursor) {
        SearchQuery query = SearchQuery.of(q).withYear(year).withKind(kind).withIssuer(issuer).withLevel(level)
                .withDocumentKind(documentKind).withCursor(cursor);
        if (sort != null) {
            query = query.withSort(sort);
        }
        if (size != null) {
            query = query.withPageSize(size);
        }
        SearchResult result = index.search(query, guard.scope(subject));
        return new Found(result.hits(), result.total(), result.facets(), result.nextCursor());
    }

    /** What to take away; the same filters as of a search. */
    record Wanted(@Nullable String q, @Nullable Integer year, @Nullable String kind, @Nullable String issuer,
            @Nullable Level level, @Nullable String documentKind, SearchQuery.@Nullable Sort sort) {

        SearchQuery query() {
            SearchQuery query = SearchQuery.of(q == null ? "" : q).withYear(year).withKind(kind).withIssuer(issuer)
                    .withLevel(level).withDocumentKind(documentKind);
            return sort == null ? query : query.withSort(sort);
        }

        @Override
        public String toString() {
            return "Wanted[]";
        }
    }

    /** Everything found, as a table for a spreadsheet. */
    @MayHappenTwice(reason = "answers more than is kept beside a key, and changes nothing")
    @PostMapping("/export")
    ResponseEntity<byte[]> export(Subject subject, @RequestBody Wanted wanted) {
        return ResponseEntity.ok().contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"search.csv\"")
                .body(export.csv(subject, wanted.query()));
    }
}
