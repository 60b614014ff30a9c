package org.vermilion.search.lucene;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.vermilion.search.QueryText;

/**
 * What was typed, as a query and as the phrases to be marked in what is found.
 *
 * @param query matches what holds every term; nothing, if what was typed is punctuation alone
 * @param phrases each a list of words as indexed
 */
record TextQuery(Query query, Set<List<String>> phrases) {

    private static final float TITLE_BOOST = 3f;
    private static final float KEY_BOOST = 10f;

    /** Builds it with the same analysis as the index. */
    static TextQuery of(String typed, TextAnalyzer analyzer) {
        if (typed.isBlank()) {
            return new TextQuery(new MatchAllDocsQuery(), Set.of());
        }
        Set<List<String>> phrases = new LinkedHashSet<>();
        List<Query> terms = new ArrayList<>();
        for (QueryText.Term term : QueryText.of(typed).terms()) {
            Query query = term instanceof QueryText.Word word
                    ? word(word, analyzer, phrases)
                    : number((QueryText.Number) term, analyzer, phrases);
            terms.add(query);
        }
        return new TextQuery(all(terms), phrases);
    }

    private static Query word(QueryText.Word word, TextAnalyzer analyzer, Set<List<String>> phrases) {
        List<String> words = analyzer.words(word.phrase());
        if (words.isEmpty()) {
            return new MatchNoDocsQuery();
        }
        phrases.add(words);
        BooleanQuery.Builder either = new BooleanQuery.Builder().add(phrase(words), Occur.SHOULD);
        if (word.referenceKey() != null) {
            either.add(key(Fields.REFERENCE_KEY, word.referenceKey()), Occur.SHOULD);
        }
        return either.build();
    }

    private static Query number(QueryText.Number number, TextAnalyzer analyzer, Set<List<String>> phrases) {
        BooleanQuery.Builder either = new BooleanQuery.Builder().add(key(Fields.NUMBER_KEY, number.key()), Occur.SHOULD);
        for (String spelling : number.spellings()) {
            List<String> words = analyzer.words(spelling);
            phrases.add(words);
            either.add(phrase(words), Occur.SHOULD);
        }
        List<Query> typed = new ArrayList<>();
        number.words().forEach(each -> typed.add(word(each, analyzer, phrases)));
        return either.add(all(typed), Occur.SHOULD).build();
    }

    /** The phrase anywhere in the text; more worth in the title. */
    private static Query phrase(List<String> words) {
        return new BooleanQuery.Builder()
                .add(phrase(Fields.TEXT, words), Occur.MUST)
                .add(new BoostQuery(phrase(Fields.TITLE_TEXT, words), TITLE_BOOST), Occur.SHOULD)
                .build();
    }

    private static Query phrase(String field, List<String> words) {
        return words.size() == 1
                ? new TermQuery(new Term(field, words.get(0)))
                : new PhraseQuery(field, words.toArray(String[]::new));
    }

    private static Query key(String field, String value) {
        return new BoostQuery(new TermQuery(new Term(field, value)), KEY_BOOST);
    }

    /** All of them but those of punctuation alone, which add nothing; nothing if there is no other. */
    private static Query all(List<Query> queries) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        queries.stream().filter(each -> !(each instanceof MatchNoDocsQuery)).forEach(each -> all.add(each, Occur.MUST));
        BooleanQuery built = all.build();
        return built.clauses().isEmpty() ? new MatchNoDocsQuery() : built;
    }

    @Override
    public String toString() {
        return "TextQuery[" + phrases.size() + " phrases]";
    }
}
