package org.vermilion.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.lucene.index.Term;
import org.apache.lucene.sandbox.search.CoveringQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.LongValuesSource;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.vermilion.access.Scope;

/**
 * What a person may know of, as a query. It only ever asks for what is granted, never excludes what is not: a level,
 * compartment or count that is missing or new keeps an entry hidden.
 */
final class ScopeFilter {

    private ScopeFilter() {}

    /** The filter that every query carries. */
    static Query of(Scope scope) {
        return new BooleanQuery.Builder()
                .add(levels(scope), Occur.FILTER)
                .add(compartments(scope), Occur.FILTER)
                .add(new TermInSetQuery(Fields.NEED_TO_KNOW, terms(scope.principals())), Occur.FILTER)
                .build();
    }

    private static Query levels(Scope scope) {
        return new TermInSetQuery(Fields.LEVEL, terms(IntStream.rangeClosed(0, scope.level().rank()).boxed().toList()));
    }

    /** No compartments, or as many of those held as the entry has. */
    private static Query compartments(Scope scope) {
        Query none = new TermQuery(new Term(Fields.COMPARTMENT_COUNT, "0"));
        if (scope.compartments().isEmpty()) {
            return none;
        }
        List<Query> held = new ArrayList<>();
        scope.compartments().forEach(each -> held.add(new TermQuery(new Term(Fields.COMPARTMENT, each.code()))));
        return new BooleanQuery.Builder()
                .add(none, Occur.SHOULD)
                .add(new CoveringQuery(held, LongValuesSource.fromLongField(Fields.COMPARTMENT_COUNT)), Occur.SHOULD)
                .build();
    }

    private static List<BytesRef> terms(Iterable<?> values) {
        List<BytesRef> terms = new ArrayList<>();
        values.forEach(value -> terms.add(new BytesRef(value.toString())));
        return terms;
    }
}
